/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Declaration_Missing;
    public static String Declaration_Wrong;
    public static String RelationEnd_Any;
    public static String RelationType_BeginsAt;
    public static String RelationType_EndsAt;
    public static String RelationType_Or;
    public static String SectorReader_Faulty;
    public static String SectorReader_SameId;
    public static String TypeNames_NoSuchType;
    public static String TypeReader_IdOfSector;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
