/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.create;

import java.util.List;
import java.util.Optional;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** Adds diagrams to a plan. */
public final class CreateDiagramCommand extends PlanCommand {

    private final WorkPlan plan;
    private final List<Diagram> diagrams;

    /**
     * Adds an empty diagram behind the others.
     *
     * @param plan    the plan
     * @param name    its name
     * @param subject the element it draws, or null
     */
    public CreateDiagramCommand(WorkPlan plan, String name, Element subject) {
        this(plan, List.of(PlanFactory.eINSTANCE.createDiagram()));
        diagrams.get(0).setName(name);
        diagrams.get(0).setSubject(subject);
    }

    /**
     * Adds diagrams that were prepared, behind the others.
     *
     * @param plan     the plan
     * @param diagrams diagrams that stand nowhere yet and refer to objects of this plan
     */
    public CreateDiagramCommand(WorkPlan plan, List<Diagram> diagrams) {
        super(plan, Messages.CreateDiagramCommand_Label);
        this.plan = plan;
        this.diagrams = List.copyOf(diagrams);
    }

    /**
     * The diagrams that are created.
     *
     * @return the diagrams, also before they were created
     */
    public List<Diagram> diagrams() {
        return diagrams;
    }

    @Override
    protected Optional<String> reason() {
        return diagrams.isEmpty() ? Optional.of(Messages.CreateDiagramCommand_NoDiagram) : Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        diagrams.forEach(diagram -> changes.add(plan, PlanPackage.Literals.WORK_PLAN__DIAGRAMS, diagram));
        affect(diagrams);
    }
}
