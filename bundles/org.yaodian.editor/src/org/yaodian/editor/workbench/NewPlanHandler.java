/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import java.time.Year;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.yaodian.editor.district.Districts;
import org.yaodian.editor.preferences.YaodianPreferences;
import org.yaodian.model.ElementKind;
import org.yaodian.model.district.District;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.WorkPlan;

/** Makes an empty plan with a name that is asked for. */
public final class NewPlanHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var district = Districts.current();
        int year = district.flatMap(District::year).orElseGet(() -> Year.now().getValue());
        var title = district.flatMap(it -> it.title(year))
                .orElseGet(() -> NLS.bind(Messages.NewPlanHandler_Default, String.valueOf(year)));
        var dialog = new InputDialog(window.getShell(), Messages.NewPlanHandler_Title, Messages.NewPlanHandler_Name,
                title,
                FileNames::problem);
        if (dialog.open() == Window.OK) {
            var chosen = dialog.getValue().strip();
            var units = YaodianPreferences.defaultUnits();
            NewPlan.create(window.getActivePage(), Folders.selected(event), chosen, () -> plan(chosen, year, units));
        }
        return null;
    }

    private static WorkPlan plan(String title, int year, List<String> units) {
        var plan = PlanFactory.eINSTANCE.createWorkPlan();
        plan.setTitle(title);
        plan.setYear(year);
        for (String name : units) {
            var unit = PlanFactory.eINSTANCE.createUnit();
            unit.setName(name);
            plan.getUnits().add(unit);
        }
        Districts.current().ifPresent(district -> Districts.prepare(district, plan));
        var chapter = ElementKind.CHAPTER.create();
        chapter.setName(Messages.NewPlanHandler_FirstChapter);
        chapter.setCode("1");
        plan.getChildren().add(chapter);
        var diagram = PlanFactory.eINSTANCE.createDiagram();
        diagram.setName(chapter.getName());
        diagram.setSubject(chapter);
        plan.getDiagrams().add(diagram);
        return plan;
    }
}
