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

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String AtomicFile_CannotWrite;
    public static String AtomicFile_DiskFull;
    public static String AtomicFile_FileReadOnly;
    public static String AtomicFile_FolderMissing;
    public static String AtomicFile_IsFolder;
    public static String AtomicFile_NoPermission;
    public static String AtomicFile_OldFileKept;
    public static String AtomicFile_VolumeReadOnly;
    public static String PlanFile_CannotRead;
    public static String PlanFile_Damaged;
    public static String PlanFile_DamagedBackupHint;
    public static String PlanFile_DamagedHint;
    public static String PlanFile_Empty;
    public static String PlanFile_IsFolder;
    public static String PlanFile_IsReadOnly;
    public static String PlanFile_Missing;
    public static String PlanFile_NoMemory;
    public static String PlanFile_NoPermission;
    public static String PlanFile_OpenedReadOnly;
    public static String PlanFile_TooBig;
    public static String PlanReader_BadValue;
    public static String PlanReader_DocumentType;
    public static String PlanReader_ElementInText;
    public static String PlanReader_Entity;
    public static String PlanReader_LinkLeadsNowhere;
    public static String PlanReader_LinkToWrongKind;
    public static String PlanReader_NewerVersion;
    public static String PlanReader_NoPlan;
    public static String PlanReader_OutsideLink;
    public static String PlanReader_SameId;
    public static String PlanReader_SectorTooOld;
    public static String PlanReader_TooDeep;
    public static String PlanReader_TooManyNames;
    public static String PlanReader_Twice;
    public static String PlanReader_UnexpectedText;
    public static String PlanReader_UnknownAttribute;
    public static String PlanReader_UnknownElement;
    public static String PlanReader_UnknownPrefix;
    public static String PlanReader_UnknownType;
    public static String PlanReader_WrongEncoding;
    public static String PlanWriter_TooDeep;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
