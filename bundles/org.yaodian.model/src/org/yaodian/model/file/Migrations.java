/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import java.util.Comparator;
import java.util.List;

import org.yaodian.model.plan.WorkPlan;

/** The migrations that lead from the version of a file to the current one, in order. */
final class Migrations {

    /** All migrations there are. The first version of the format is still the current one. */
    static final List<Migration> ALL = List.of();

    private final List<Migration> chain;

    /**
     * Selects what a file needs.
     *
     * @param all     all migrations there are
     * @param version the version of the file
     */
    Migrations(List<Migration> all, int version) {
        chain = all.stream().filter(migration -> migration.from() >= version)
                .sorted(Comparator.comparingInt(Migration::from)).toList();
    }

    String className(String name) {
        var current = name;
        for (var migration : chain) {
            current = migration.className(current);
        }
        return current;
    }

    String featureName(String className, String name) {
        var current = name;
        for (var migration : chain) {
            current = migration.featureName(className, current);
        }
        return current;
    }

    void finish(WorkPlan plan) {
        chain.forEach(migration -> migration.finish(plan));
    }
}
