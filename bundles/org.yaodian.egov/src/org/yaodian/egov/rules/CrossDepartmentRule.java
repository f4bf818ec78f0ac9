/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.egov.facets.SystemFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG1: a cross-department system has one lead unit and at least one cooperating unit. A system without units of its own
 * has those of the task it stands in.
 */
public final class CrossDepartmentRule extends FacetRule<SystemFacet> {

    /** Makes the rule. */
    public CrossDepartmentRule() {
        super(Egov.info("lead", Severity.ERROR, Messages.CrossDepartment_Name, //$NON-NLS-1$
                Messages.CrossDepartment_Description), SystemFacet.class, 0);
    }

    @Override
    protected boolean dependsOnUnits() {
        return true;
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return Stream.concat(super.affected(changed),
                changed instanceof Element outer ? Egov.inside(outer, SystemFacet.class) : Stream.empty());
    }

    @Override
    protected void check(Element element, SystemFacet facet, Report report) {
        if (!Egov.CROSS_SYSTEM.equals(element.getTypeId())) {
            return;
        }
        var parts = parts(element);
        var leads = with(parts, ResponsibilityRole.LEAD);
        var others = Stream.concat(with(parts, ResponsibilityRole.COOPERATE).stream(),
                with(parts, ResponsibilityRole.RESPONSIBLE).stream()).toList();
        if (leads.size() > 1) {
            report.add(NLS.bind(Messages.CrossDepartment_Leads, Labels.of(element), leads.size()), element,
                    new QuickFix(NLS.bind(Messages.CrossDepartment_FixLeads, name(leads.get(0))),
                            () -> leads.subList(1, leads.size())
                                    .forEach(part -> part.setRole(ResponsibilityRole.COOPERATE))));
        } else if (leads.isEmpty()) {
            var fix = new QuickFix(NLS.bind(Messages.CrossDepartment_FixNoLead, others.isEmpty() ? "" //$NON-NLS-1$
                    : name(others.get(0))), () -> others.get(0).setRole(ResponsibilityRole.LEAD));
            report.add(NLS.bind(Messages.CrossDepartment_NoLead, Labels.of(element)), element,
                    others.size() < 2 ? new QuickFix[0] : new QuickFix[]{fix});
        } else if (others.isEmpty()) {
            report.add(NLS.bind(Messages.CrossDepartment_NoPartner, Labels.of(element)), element);
        }
    }

    private static List<Responsibility> parts(Element element) {
        for (EObject outer = element; outer instanceof Element holder; outer = outer.eContainer()) {
            if (holder.eIsSet(PlanPackage.Literals.ELEMENT__RESPONSIBILITIES)) {
                return holder.getResponsibilities();
            }
        }
        return List.of();
    }

    private static List<Responsibility> with(List<Responsibility> parts, ResponsibilityRole role) {
        return parts.stream().filter(part -> part.getRole() == role).toList();
    }

    private static String name(Responsibility part) {
        return part.getUnit() == null ? Labels.orElse(part.getText(), "?") : Labels.of(part.getUnit()); //$NON-NLS-1$
    }
}
