/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.jface.util;

/** The assertions that GEF 3.2 calls under the name JFace gave them before Eclipse 3.3. */
public final class Assert {

    private Assert() {
    }

    /**
     * Asserts that an argument is legal.
     *
     * @param expression what must hold
     * @return true
     * @throws IllegalArgumentException when it does not hold
     */
    public static boolean isLegal(boolean expression) {
        return org.eclipse.core.runtime.Assert.isLegal(expression);
    }

    /**
     * Asserts that an argument is legal.
     *
     * @param expression what must hold
     * @param message    what to say otherwise
     * @return true
     * @throws IllegalArgumentException when it does not hold
     */
    public static boolean isLegal(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isLegal(expression, message);
    }

    /**
     * Asserts that an object is there.
     *
     * @param object what must not be null
     */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /**
     * Asserts that an object is there.
     *
     * @param object  what must not be null
     * @param message what to say otherwise
     */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /**
     * Asserts an invariant.
     *
     * @param expression what must hold
     * @return true
     */
    public static boolean isTrue(boolean expression) {
        return org.eclipse.core.runtime.Assert.isTrue(expression);
    }

    /**
     * Asserts an invariant.
     *
     * @param expression what must hold
     * @param message    what to say otherwise
     * @return true
     */
    public static boolean isTrue(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(expression, message);
    }
}
