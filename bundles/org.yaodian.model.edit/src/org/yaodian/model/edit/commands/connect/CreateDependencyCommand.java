/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.connect;

import java.util.List;
import java.util.Optional;
import org.yaodian.model.Containment;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;

/** Links two tasks. */
public final class CreateDependencyCommand extends PlanCommand {

    private final Task from;
    private final Task to;
    private final Dependency dependency = PlanFactory.eINSTANCE.createDependency();

    /**
     * Links two tasks.
     *
     * @param from the predecessor
     * @param to   the successor
     * @param type the link type
     * @param lag  lag in working days; negative is lead
     */
    public CreateDependencyCommand(Task from, Task to, DependencyType type, int lag) {
        super(from, Messages.CreateDependencyCommand_Label);
        this.from = from;
        this.to = to;
        dependency.setType(type);
        dependency.setLag(lag);
    }

    /**
     * The dependency that is created.
     *
     * @return the dependency, also before it was created
     */
    public Dependency dependency() {
        return dependency;
    }

    @Override
    protected Optional<String> lock() {
        return Optional.empty();
    }

    @Override
    protected Optional<String> reason() {
        return Containment.dependencyRefusal(from, to);
    }

    @Override
    protected void change(Steps changes) {
        changes.add(Outline.planOf(from), PlanPackage.Literals.WORK_PLAN__DEPENDENCIES, dependency);
        changes.set(dependency, PlanPackage.Literals.DEPENDENCY__FROM, from);
        changes.set(dependency, PlanPackage.Literals.DEPENDENCY__TO, to);
        affect(List.of(dependency));
    }
}
