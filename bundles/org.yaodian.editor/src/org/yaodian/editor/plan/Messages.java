/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String PlanGroup_Diagrams;
    public static String PlanGroup_Units;
    public static String PlanLabels_Dependency;
    public static String PlanLabels_Diagram;
    public static String PlanLabels_GroupWithCount;
    public static String PlanLabels_Line;
    public static String PlanLabels_NoName;
    public static String PlanLabels_Plan;
    public static String PlanLabels_Relation;
    public static String PlanLabels_Responsibility;
    public static String PlanLabels_Unit;

    static {
        NLS.initializeMessages("org.yaodian.editor.plan.messages", Messages.class);
    }

    private Messages() {
    }
}
