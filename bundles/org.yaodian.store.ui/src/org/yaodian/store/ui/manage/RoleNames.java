/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.manage;

import org.yaodian.store.rights.Role;

/** What roles are called. */
final class RoleNames {

    private RoleNames() {
    }

    static String of(Role role) {
        return switch (role) {
            case READ -> Messages.RoleNames_Read;
            case COMMENT -> Messages.RoleNames_Comment;
            case REPORT -> Messages.RoleNames_Report;
            case EDIT -> Messages.RoleNames_Edit;
            case COMPILE -> Messages.RoleNames_Compile;
            case ADMINISTER -> Messages.RoleNames_Administer;
        };
    }
}
