/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.transfer;

import java.util.List;
import java.util.Locale;

/** The tables of a store with their columns, in an order in which rows can be added. */
enum StoreTable {

    YD_PLAN("plan_no:I plan_id:S created:L created_by:S"), YD_BRANCH(
            "branch_no:I plan_no:I name:S forked_from:L created:L created_by:S"), YD_REVISION(
                    "revision:L plan_no:I branch_no:I parent:L author:S unit:S committed:L message:S title:S plan_year:I"
                            + " changes:I token:S digest:B"), YD_PIECE(
                                    "plan_no:I piece_id:S revision:L branch_no:I parent_id:S slot:I place:L change_kind:I units:S hash:B"
                                            + " content:B"), YD_TAG(
                                                    "plan_no:I name:S revision:L note:S tagged:L tagged_by:S"), YD_BLOB(
                                                            "hash:B size:L"), YD_CHUNK(
                                                                    "hash:B number:I content:B"), YD_LOCK(
                                                                            "plan_no:I subject:S owner:S taken:L expires:L"), YD_MEMBER(
                                                                                    "account:S unit:S role:I"), YD_COMMENT(
                                                                                            "plan_no:I comment_id:S piece_id:S author:S written:L remark:S"), YD_LINEAGE(
                                                                                                    "plan_no:I piece_id:S prior_plan_no:I prior_id:S stated:L stated_by:S");

    /** What a column holds. */
    enum Type {
        INTEGER, LONG, TEXT, BYTES
    }

    /** A column of a table. */
    record Column(String name, Type type) {}

    private final List<Column> columns;

    StoreTable(String columns) {
        this.columns = List.of(columns.split(" ")).stream().map(StoreTable::column).toList();
    }

    private static Column column(String text) {
        var parts = text.split(":");
        return new Column(parts[0], switch (parts[1]) {
            case "I" -> Type.INTEGER;
            case "L" -> Type.LONG;
            case "B" -> Type.BYTES;
            default -> Type.TEXT;
        });
    }

    List<Column> columns() {
        return columns;
    }

    String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String select() {
        return "SELECT " + String.join(", ", columns.stream().map(Column::name).toList()) + " FROM " + tableName();
    }

    String insert() {
        return "INSERT INTO " + tableName() + " (" + String.join(", ", columns.stream().map(Column::name).toList())
                + ") VALUES (?" + ", ?".repeat(columns.size() - 1) + ")";
    }
}
