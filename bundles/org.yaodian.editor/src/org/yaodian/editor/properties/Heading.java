/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

/** What fields stand under. Fields with equal headings stand together. */
interface Heading {

    /** {@return the tab on which it stands} */
    Tab tab();

    /** {@return its place among the headings of a tab} */
    int position();

    /** {@return what a person reads; may be empty} */
    String label();
}
