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

import java.sql.SQLException;

import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;

/** Says in plain words what a failure means and what to do next. */
public final class Explanation {

    private static final String NO_DATABASE = "3D000";

    private Explanation() {
    }

    /**
     * What happened, in a few words for the title of a message.
     *
     * @param failure a failure
     * @return a heading
     */
    public static String heading(StoreException failure) {
        return switch (failure.problem()) {
            case NO_STORE -> isEmptyDatabase(failure) ? Messages.Explanation_Empty : Messages.Explanation_NoDatabase;
            case IN_USE -> Messages.Explanation_InUse;
            case NEWER -> Messages.Explanation_Newer;
            case UPGRADE_FAILED -> Messages.Explanation_UpgradeFailed;
            case WRONG_PASSWORD -> Messages.Explanation_WrongPassword;
            case UNREACHABLE -> Messages.Explanation_Unreachable;
            case FULL -> Messages.Explanation_Full;
            case DAMAGED -> Messages.Explanation_Damaged;
            case DENIED -> Messages.Explanation_Denied;
            case CANCELLED -> Messages.Explanation_Cancelled;
            case EXISTS, NOT_DURABLE, NOT_FOUND, REQUEST, OTHER -> Messages.Explanation_Other;
        };
    }

    /**
     * What a person can do about a failure.
     *
     * @param failure a failure
     * @return one or two sentences; empty when the message of the failure says all there is
     */
    public static String advice(StoreException failure) {
        return switch (failure.problem()) {
            case NO_STORE -> isEmptyDatabase(failure) ? Messages.Explanation_EmptyAdvice
                    : Messages.Explanation_NoDatabaseAdvice;
            case IN_USE -> Messages.Explanation_InUseAdvice;
            case NEWER -> Messages.Explanation_NewerAdvice;
            case WRONG_PASSWORD -> Messages.Explanation_WrongPasswordAdvice;
            case UNREACHABLE -> Messages.Explanation_UnreachableAdvice;
            case FULL -> Messages.Explanation_FullAdvice;
            case DAMAGED -> Messages.Explanation_DamagedAdvice;
            case DENIED -> Messages.Explanation_DeniedAdvice;
            case UPGRADE_FAILED, EXISTS, NOT_DURABLE, NOT_FOUND, REQUEST, OTHER, CANCELLED -> "";
        };
    }

    /**
     * Whether the database is there and only the tables of a store are missing, so that they can be made.
     *
     * @param failure a failure
     * @return false as well when the failure is another one
     */
    public static boolean isEmptyDatabase(StoreException failure) {
        return failure.problem() == Problem.NO_STORE
                && !(failure.getCause() instanceof SQLException error && NO_DATABASE.equals(error.getSQLState()));
    }
}
