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

import java.util.List;

import org.yaodian.model.plan.WorkPlan;

/**
 * A plan that was read from a file.
 *
 * @param plan     the plan, contained in a {@link PlanResource}
 * @param readOnly whether it must not be saved over its file, because a newer program wrote it
 * @param warnings what was odd in the file and how it was put right, in the language of the program; may be empty
 */
public record LoadedPlan(WorkPlan plan, boolean readOnly, List<String> warnings) {

    /** Copies the warnings. */
    public LoadedPlan {
        warnings = List.copyOf(warnings);
    }
}
