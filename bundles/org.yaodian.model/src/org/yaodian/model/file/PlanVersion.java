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

/**
 * The version of the file format, kept in {@code WorkPlan.version}. History:
 * <ul>
 * <li>1: the first one.</li>
 * </ul>
 * A change that an older program can ignore without loss needs no new number. any addition included (an older program opens it read-only), raises
 * {@link #CURRENT}, adds a line here, a migration and a sample file of the version before to the tests.
 */
public final class PlanVersion {

    /** What this program writes. */
    public static final String CURRENT = "1";

    private PlanVersion() {
    }

    /**
     * Compares a file's version with this program's.
     *
     * @param version the version of a file; null or empty counts as 1
     * @return whether this program is too old to know all that the file may hold
     */
    public static boolean isNewer(String version) {
        return number(version) > number(CURRENT);
    }

    /**
     * The version as a number. Text that is no number counts as newer than anything.
     *
     * @param version the version of a file; null or empty counts as 1
     * @return 1 or more
     */
    static int number(String version) {
        if (version == null || version.isBlank()) {
            return 1;
        }
        try {
            return Math.max(1, Integer.parseInt(version.strip()));
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
