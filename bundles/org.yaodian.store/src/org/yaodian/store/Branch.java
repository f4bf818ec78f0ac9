/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.time.Instant;

/**
 * A line of revisions of a plan: the main one, or a draft sent out for opinions.
 *
 * @param number     its number in the store
 * @param planNumber the number of its plan
 * @param name       its name, unique in the plan
 * @param forkedFrom the revision that it began from; 0 for the main branch
 * @param head       its newest revision, which is the one it began from while it has none of its own
 * @param created    when it was made
 * @param createdBy  by whom
 */
public record Branch(int number, int planNumber, String name, long forkedFrom, long head, Instant created,
        String createdBy) {

    /** The name of the branch that each plan has. */
    public static final String MAIN = "main";
}
