/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.find;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.yaodian.store.piece.Piece;
import org.yaodian.store.piece.TagAttributes;

/** Makes the document of one element. */
final class IndexedElement {

    private static final String DONE = "100";

    private final Document document = new Document();

    private IndexedElement() {
    }

    /** The key of an element in the index. */
    static String key(int plan, String piece) {
        return plan + " " + piece;
    }

    /** Whether a piece is an element and not a node of a diagram, which stands in a slot of the same name. */
    static boolean isElement(Piece piece) {
        return piece.content() != null && TagAttributes.of(piece.content()).containsKey("xsi:type");
    }

    static Document of(IndexedPlan plan, Piece piece) {
        var result = new IndexedElement();
        var attributes = TagAttributes.of(piece.content());
        var deadline = TagAttributes.ofChild(piece.content(), "deadline");
        result.plan(plan, piece);
        result.words(attributes, deadline);
        result.facts(plan, piece, attributes, deadline);
        return result.document;
    }

    private void plan(IndexedPlan plan, Piece piece) {
        document.add(new StringField(Fields.KEY, key(plan.number(), piece.id()), Field.Store.NO));
        document.add(new StringField(Fields.PLAN, plan.id(), Field.Store.YES));
        document.add(new StoredField(Fields.PIECE, piece.id()));
        document.add(new StoredField(Fields.TITLE, plan.title()));
        document.add(new IntPoint(Fields.YEAR, plan.year()));
        document.add(new StoredField(Fields.YEAR, plan.year()));
    }

    private void words(Map<String, String> attributes, Map<String, String> deadline) {
        var name = attributes.getOrDefault("name", "");
        document.add(new StoredField(Fields.NAME, name));
        document.add(new StoredField(Fields.CODE, attributes.getOrDefault("code", "")));
        document.add(new TextField(Fields.NAME, name, Field.Store.NO));
        document.add(new TextField(Fields.INITIALS, Grams.initials(Grams.normalize(name)), Field.Store.NO));
        text(attributes.get("code"));
        text(attributes.get("englishName"));
        text(attributes.get("note"));
        text(deadline.get("text"));
    }

    private void text(String value) {
        if (value != null) {
            document.add(new TextField(Fields.TEXT, value, Field.Store.NO));
        }
    }

    private void facts(IndexedPlan plan, Piece piece, Map<String, String> attributes, Map<String, String> deadline) {
        plan.units(piece).forEach(unit -> document.add(new StringField(Fields.UNIT, unit, Field.Store.YES)));
        plan.named(attributes.get("districts"))
                .forEach(district -> document.add(new StringField(Fields.DISTRICT, district, Field.Store.NO)));
        keyword(Fields.VERB, attributes.get("verb"));
        var type = attributes.get("typeId");
        for (int dot = type == null ? -1 : type.indexOf('.'); dot > 0; dot = type.indexOf('.', dot + 1)) {
            keyword(Fields.SECTOR, type.substring(0, dot));
        }
        var due = date(deadline.getOrDefault("to", attributes.get("plannedFinish")));
        if (due != null) {
            document.add(new LongPoint(Fields.DUE, due.toEpochDay()));
            document.add(new StoredField(Fields.DUE, due.toEpochDay()));
        }
        var percent = attributes.getOrDefault("percent", "0");
        document.add(new StoredField(Fields.PERCENT, percent));
        if (attributes.containsKey("actualFinish") || percent.equals(DONE)) {
            document.add(new StringField(Fields.DONE, DONE, Field.Store.YES));
        }
    }

    private void keyword(String field, String value) {
        if (value != null) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }

    private static LocalDate date(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
