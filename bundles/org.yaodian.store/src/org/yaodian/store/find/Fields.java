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

/** The names of the fields in the index. */
final class Fields {

    static final String KEY = "key";
    static final String PLAN = "plan";
    static final String PIECE = "piece";
    static final String YEAR = "year";
    static final String TITLE = "title";
    static final String CODE = "code";
    static final String NAME = "name";
    static final String TEXT = "text";
    static final String INITIALS = "initials";
    static final String UNIT = "unit";
    static final String DISTRICT = "district";
    static final String SECTOR = "sector";
    static final String VERB = "verb";
    static final String DUE = "due";
    static final String DONE = "done";
    static final String PERCENT = "percent";

    private Fields() {
    }
}
