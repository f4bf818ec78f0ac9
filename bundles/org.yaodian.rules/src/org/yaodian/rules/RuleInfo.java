/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

/**
 * What is said about a rule.
 *
 * @param id          what it is called in files and on the command line, for example {@code task.lead}; unique
 * @param severity    how bad its findings are
 * @param category    {@link #SHARED}, or the id of the sector the rule comes from
 * @param name        its name, in the language of the program
 * @param description what it asks for, in the language of the program
 */
public record RuleInfo(String id, Severity severity, String category, String name, String description) {

    /** Category of the rules that hold for every plan. */
    public static final String SHARED = "shared"; //$NON-NLS-1$

    /**
     * Describes a rule that holds for every plan.
     *
     * @param id          its id
     * @param severity    how bad its findings are
     * @param name        its name
     * @param description what it asks for
     */
    public RuleInfo(String id, Severity severity, String name, String description) {
        this(id, severity, SHARED, name, description);
    }
}
