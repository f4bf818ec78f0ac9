/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;

class ExplanationTest {

    @ParameterizedTest
    @EnumSource(Problem.class)
    void eachFailureHasAHeadingAndItsOwnMessage(Problem problem) {
        var failure = new StoreException(problem, "what the store said");
        assertFalse(Explanation.heading(failure).isBlank());
        assertTrue(ProblemDialog.text(failure).endsWith("what the store said"));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_STORE", "IN_USE", "NEWER", "WRONG_PASSWORD", "UNREACHABLE", "FULL", "DAMAGED", "DENIED"})
    void whatAPersonCanMendComesWithAdvice(Problem problem) {
        assertFalse(Explanation.advice(new StoreException(problem, "text")).isBlank());
    }

    @Test
    void aMissingDatabaseIsNotAnEmptyOne() {
        var missing = new StoreException(Problem.NO_STORE, "text", new SQLException("no database", "3D000"));
        var empty = new StoreException(Problem.NO_STORE, "text");
        assertFalse(Explanation.isEmptyDatabase(missing));
        assertTrue(Explanation.isEmptyDatabase(empty));
        assertEquals(Messages.Explanation_NoDatabase, Explanation.heading(missing));
    }
}
