/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

/** The form a work-point document comes in. */
public enum ImportFormat {
    /** Decided from the bytes of the file, never from its name alone. */
    AUTOMATIC,
    /** Plain text in any character set that is used for Chinese. */
    TEXT,
    /** A Word document in Office Open XML. */
    DOCX,
    /** A saved web page. */
    HTML
}
