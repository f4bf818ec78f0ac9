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

    static String Containment_ChapterOnlyInPlanOrChapter;
    static String Containment_DependencyExists;
    static String Containment_DependencyOnItself;
    static String Containment_DependencyOnlyBetweenTasks;
    static String Containment_DependencyWithOwnPart;
    static String Containment_InItself;
    static String Containment_KindNotInKind;
    static String Containment_OtherPlan;
    static String Containment_RelationExists;
    static String Containment_RelationToItself;
    static String ElementKind_Chapter;
    static String ElementKind_Event;
    static String ElementKind_Policy;
    static String ElementKind_System;
    static String ElementKind_Target;
    static String ElementKind_Task;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
