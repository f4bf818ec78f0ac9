/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.update;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String Provisioner_NoProfile;
    public static String ProvisioningFault_Artifact;
    public static String ProvisioningFault_Checksum;
    public static String ProvisioningFault_Damaged;
    public static String ProvisioningFault_Network;
    public static String ProvisioningFault_NoSite;
    public static String Provisioning_Cancelled;
    public static String SectorTable_Available;
    public static String SectorTable_AvailableVersion;
    public static String SectorTable_Installed;
    public static String SectorTable_InstalledVersion;
    public static String SectorTable_Name;
    public static String SectorTable_Outdated;
    public static String SectorTable_State;
    public static String SectorsDialog_Comma;
    public static String SectorsDialog_Done;
    public static String SectorsDialog_Empty;
    public static String SectorsDialog_EmptySite;
    public static String SectorsDialog_Install;
    public static String SectorsDialog_Installing;
    public static String SectorsDialog_Message;
    public static String SectorsDialog_Reading;
    public static String SectorsDialog_Remove;
    public static String SectorsDialog_RemoveQuestion;
    public static String SectorsDialog_Removing;
    public static String SectorsDialog_Restart;
    public static String SectorsDialog_Title;
    public static String SectorsRequest_NoOption;
    public static String SectorsRequest_NoTask;
    public static String SectorsRequest_SectorMissing;
    public static String SectorsRequest_SiteMissing;
    public static String SectorsRun_Current;
    public static String SectorsRun_Installed;
    public static String SectorsRun_None;
    public static String SectorsRun_NotInstalled;
    public static String SectorsRun_NotOffered;
    public static String SectorsRun_Removed;
    public static String SectorsRun_Updated;
    public static String SiteAddress_NoAddress;
    public static String SiteField_Folder;
    public static String SiteField_FolderMessage;
    public static String SiteField_FolderTitle;
    public static String SiteField_Site;
    public static String SiteField_Zip;
    public static String SiteField_ZipTitle;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
