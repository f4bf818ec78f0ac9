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

import org.yaodian.model.plan.WorkPlan;

/** What has to be done to a file of one version so that it can be read as the next version. */
interface Migration {

    /**
     * The version that this migration starts from.
     *
     * @return 1 or more; the result is a file of the next version
     */
    int from();

    /**
     * The new name of a class.
     *
     * @param name the name in the old file
     * @return the name in the next version, the same when it did not change
     */
    default String className(String name) {
        return name;
    }

    /**
     * The new name of an attribute or reference.
     *
     * @param className the class, by its new name
     * @param name      the name in the old file
     * @return the name in the next version, the same when it did not change
     */
    default String featureName(String className, String name) {
        return name;
    }

    /**
     * Changes values once the whole plan is read.
     *
     * @param plan the plan
     */
    default void finish(WorkPlan plan) {
        // renaming is all that most migrations do
    }
}
