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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Template;

/** Makes plans out of templates and samples of sectors. */
public final class TemplatePlan {

    private TemplatePlan() {
    }

    /**
     * A copy of a template, with identities of its own to come.
     *
     * @param template a template
     * @return a new plan in no file
     * @throws IOException when the template cannot be read
     */
    public static WorkPlan copy(Template template) throws IOException {
        try (var stream = template.open()) {
            var plan = PlanFragment.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).orElseThrow(
                    () -> new IOException(NLS.bind(Messages.PatternInsertion_NoPlan, template.location()))).content();
            plan.setId(null);
            plan.eAllContents().forEachRemaining(object -> {
                if (object instanceof Identified identified) {
                    identified.setId(null);
                }
            });
            return plan;
        }
    }
}
