/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IPageChangingListener;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.district.District;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.WorkPlan;

/** Leads from the plan of a city to the tasks of it that a district takes into its own plan. */
final class RefineWizard extends Wizard {

    private final District district;
    private final RefinePlanPage plans;
    private final RefineTasksPage tasks = new RefineTasksPage();
    private final IPageChangingListener changing = this::pageChanging;
    private WizardDialog observed;

    /**
     * Makes a wizard.
     *
     * @param district the district
     * @param targets  the plans that the tasks can come into, at least one
     */
    RefineWizard(District district, List<RefineTarget> targets) {
        this.district = district;
        plans = new RefinePlanPage(district, targets);
        setWindowTitle(Messages.RefineWizard_Title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(plans);
        addPage(tasks);
    }

    @Override
    public void setContainer(IWizardContainer container) {
        super.setContainer(container);
        if (container instanceof WizardDialog dialog && dialog != observed) {
            observed = dialog;
            dialog.addPageChangingListener(changing);
        }
    }

    private void pageChanging(PageChangingEvent event) {
        if (event.getCurrentPage() == plans && event.getTargetPage() == tasks) {
            event.doit = read();
        }
    }

    private boolean read() {
        var reading = new Reading();
        try {
            plans.setErrorMessage(null);
            getContainer().run(true, false, reading);
        } catch (InvocationTargetException e) {
            plans.setErrorMessage(e.getTargetException().getLocalizedMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        if (reading.lines.isEmpty()) {
            plans.setErrorMessage(Messages.RefineWizard_NoTasks);
            return false;
        }
        plans.remember();
        tasks.show(reading.lines, reading.gone);
        return true;
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == tasks && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        plans.target().refine().accept(new RefineTarget.Chosen(tasks.chosen(), plans.lead()));
        return true;
    }

    /** {@return the first page} */
    RefinePlanPage plans() {
        return plans;
    }

    /** {@return the second page} */
    RefineTasksPage tasks() {
        return tasks;
    }

    /** Reads the city's plan and compares it with the district's, away from the user interface. */
    private final class Reading implements IRunnableWithProgress {

        private final RefineTarget target = plans.target();
        private final Path file = plans.municipal();
        private List<MunicipalLine> lines = List.of();
        private int gone;

        @Override
        public void run(IProgressMonitor monitor) throws InvocationTargetException {
            var progress = SubMonitor.convert(monitor, NLS.bind(Messages.RefineWizard_Reading, file.getFileName()), 2);
            try {
                var municipal = PlanFile.load(file).plan();
                progress.worked(1);
                lines = MunicipalLine.of(municipal, district, target.plan());
                gone = target.plan().map(own -> gone(own, municipal)).orElse(0);
                progress.worked(1);
            } catch (PlanFileException e) {
                throw new InvocationTargetException(e, e.getMessage());
            }
        }

        private static int gone(WorkPlan own, WorkPlan municipal) {
            var there = Outline.elements(municipal).map(Identified::getId).filter(id -> id != null)
                    .collect(Collectors.toSet());
            return (int) MunicipalTasks.in(own).stream().filter(task -> !there.contains(task.getId())).count();
        }
    }
}
