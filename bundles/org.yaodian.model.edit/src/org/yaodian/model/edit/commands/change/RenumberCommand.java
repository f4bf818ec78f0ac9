package org.yaodian.model.edit.commands.change;

import java.util.List;
import java.util.Optional;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** Gives every element of a plan the code that follows from its place. */
public final class RenumberCommand extends PlanCommand {

    private final WorkPlan plan;

    /**
     * Renumbers a plan.
     *
     * @param plan the plan
     */
    public RenumberCommand(WorkPlan plan) {
        super(plan, Messages.RenumberCommand_Label);
        this.plan = plan;
    }

    @Override
    protected Optional<String> reason() {
        return Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        Outline.codes(plan).forEach((element, code) -> changes.set(element, PlanPackage.Literals.ELEMENT__CODE, code));
        affect(List.of(plan));
    }
}
