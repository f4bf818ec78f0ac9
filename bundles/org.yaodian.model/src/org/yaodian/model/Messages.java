/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String Containment_ChapterOnlyInPlanOrChapter;
    public static String Containment_DependencyExists;
    public static String Containment_DependencyOnItself;
    public static String Containment_DependencyOnlyBetweenTasks;
    public static String Containment_DependencyWithOwnPart;
    public static String Containment_InItself;
    public static String Containment_KindNotInKind;
    public static String Containment_OtherPlan;
    public static String Containment_RelationExists;
    public static String Containment_RelationToItself;
    public static String ElementKind_Chapter;
    public static String ElementKind_Event;
    public static String ElementKind_Policy;
    public static String ElementKind_System;
    public static String ElementKind_Target;
    public static String ElementKind_Task;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
