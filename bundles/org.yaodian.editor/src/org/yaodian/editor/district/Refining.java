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

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.workbench.DefaultProject;
import org.yaodian.editor.workbench.NewPlan;
import org.yaodian.model.district.District;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.refine.RefineTasksCommand;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.WorkPlan;

/** The command that takes municipal tasks into the plan of the district. */
public final class Refining extends AbstractHandler {

    /** Id of the command. */
    public static final String COMMAND = "org.yaodian.editor.refine";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        start(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        return null;
    }

    /**
     * Asks what is to be refined, and does it.
     *
     * @param page where plans are open
     */
    public static void start(IWorkbenchPage page) {
        Districts.current().filter(District::refines)
                .ifPresent(district -> new WizardDialog(page.getWorkbenchWindow().getShell(),
                        new RefineWizard(district, targets(district, page))).open());
    }

    private static List<RefineTarget> targets(District district, IWorkbenchPage page) {
        var front = page.getActiveEditor() instanceof PlanEditor editor ? editor.document()
                : Optional.<PlanDocument>empty();
        var targets = new ArrayList<RefineTarget>();
        front.filter(document -> !document.isReadOnly()).map(RefineTarget::of).ifPresent(targets::add);
        PlanDocuments.get().all().stream().filter(document -> !document.isReadOnly())
                .filter(document -> front.filter(document::equals).isEmpty()).map(RefineTarget::of)
                .forEach(targets::add);
        targets.add(newPlan(district, page));
        return targets;
    }

    private static RefineTarget newPlan(District district, IWorkbenchPage page) {
        int year = district.year().orElseGet(() -> Year.now().getValue());
        var title = district.title(year)
                .orElseGet(() -> NLS.bind(Messages.Refining_NewPlan, String.valueOf(year), district.label()));
        return new RefineTarget(NLS.bind(Messages.Refining_New, title), Optional.empty(), Optional.empty(),
                chosen -> NewPlan.create(page, DefaultProject.get(), title,
                        () -> refined(district, title, year, chosen)));
    }

    /** A new plan of the district with the chosen tasks. */
    static WorkPlan refined(District district, String title, int year, RefineTarget.Chosen chosen) {
        var plan = PlanFactory.eINSTANCE.createWorkPlan();
        plan.setTitle(title);
        plan.setYear(year);
        Districts.prepare(district, plan);
        var domain = new PlanEditingDomain();
        domain.open(plan, URI.createURI("memory:/new.plan"));
        domain.getCommandStack().execute(new RefineTasksCommand(plan, chosen.tasks(), chosen.lead()));
        plan.getDiagrams().addAll(AutomaticDiagrams.createFor(plan));
        return plan;
    }
}
