/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String SectorEditorReader_NoSector;
    public static String SectorEditorReader_SameId;
    public static String SectorEditorReader_SameSector;

    static {
        NLS.initializeMessages("org.yaodian.editor.sector.messages", Messages.class);
    }

    private Messages() {
    }
}
