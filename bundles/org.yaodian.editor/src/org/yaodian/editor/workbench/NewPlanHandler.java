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
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.yaodian.editor.district.Districts;
import org.yaodian.editor.preferences.YaodianPreferences;
import org.yaodian.editor.sector.SectorOpening;
import org.yaodian.editor.sector.TemplatePlan;
import org.yaodian.model.ElementKind;
import org.yaodian.model.district.District;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.WorkPlan;

/** Makes a plan with a name that is asked for, empty or out of a template of a sector. */
public final class NewPlanHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var district = Districts.current();
        int year = district.flatMap(District::year).orElseGet(() -> Year.now().getValue());
        var title = district.flatMap(it -> it.title(year))
                .orElseGet(() -> NLS.bind(Messages.NewPlanHandler_Default, String.valueOf(year)));
        var folder = Folders.selected(event);
        var dialog = new NewPlanDialog(window.getShell(), title);
        if (dialog.open() == Window.OK) {
            var chosen = dialog.getValue().strip();
            var units = YaodianPreferences.defaultUnits();
            var template = dialog.template();
            if (template.isEmpty()) {
                NewPlan.create(window.getActivePage(), folder, chosen, () -> plan(chosen, year, units));
            } else {
                NewPlan.create(window.getActivePage(), folder, chosen,
                        () -> prepared(TemplatePlan.copy(template.get().getValue()), chosen, year, units),
                        SectorOpening.preferring(template.get().getKey().id()));
            }
        }
        return null;
    }

    private static WorkPlan prepared(WorkPlan plan, String title, int year, List<String> units) {
        plan.setTitle(title);
        plan.setYear(year);
        for (String name : units) {
            if (plan.getUnits().stream().noneMatch(each -> name.equals(each.getName()))) {
                var unit = PlanFactory.eINSTANCE.createUnit();
                unit.setName(name);
                plan.getUnits().add(unit);
            }
        }
        Districts.current().ifPresent(district -> Districts.prepare(district, plan));
        return plan;
    }

    private static WorkPlan plan(String title, int year, List<String> units) {
        var plan = prepared(PlanFactory.eINSTANCE.createWorkPlan(), title, year, units);
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
