/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.clipboard;

import java.util.List;
import java.util.Optional;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** Puts copies of the elements of a fragment into a plan, and their drawing as a diagram of its own. */
public final class PasteDiagramCommand extends PlanCommand {

    private final WorkPlan plan;
    private final PasteCommand paste;
    private final String name;
    private Diagram diagram;

    /**
     * Prepares to paste.
     *
     * @param plan     the plan
     * @param parent   the plan or an element of it, where the elements shall stand
     * @param fragment what to paste; without a drawing no diagram is made
     * @param name     name of the diagram
     */
    public PasteDiagramCommand(WorkPlan plan, ElementContainer parent, PlanFragment fragment, String name) {
        super(plan, Messages.PasteCommand_Label);
        this.plan = plan;
        this.name = name;
        paste = new PasteCommand(parent, -1, fragment);
    }

    /**
     * The diagram that was added.
     *
     * @return the diagram, or empty before execution and where there is no drawing
     */
    public Optional<Diagram> diagram() {
        return Optional.ofNullable(diagram);
    }

    @Override
    protected Optional<String> reason() {
        return paste.refusal();
    }

    @Override
    protected void change(Steps changes) {
        changes.run(paste);
        diagram = paste.drawing().orElse(null);
        if (diagram != null) {
            diagram.setName(name);
            diagram.setSubject(null);
            changes.add(plan, PlanPackage.Literals.WORK_PLAN__DIAGRAMS, diagram);
            affect(List.of(diagram));
        }
    }
}
