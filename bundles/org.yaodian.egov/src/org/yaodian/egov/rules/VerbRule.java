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
import org.yaodian.egov.facets.Construction;
import org.yaodian.egov.facets.Stage;
import org.yaodian.egov.facets.SystemFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.FacetRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.Severity;
import org.yaodian.rules.shared.Labels;

/**
 * EG7: a task that improves (完善) something speaks of a system that exists, and one that plans (规划建设) does not end in
 * operation. A task speaks of the systems that stand in it. Source: the verb ladder of the work points 2007.
 */
public final class VerbRule extends FacetRule<SystemFacet> {

    private static final List<String> IMPROVING = Egov.DATA.words("verb.improving"); //$NON-NLS-1$
    private static final List<String> PLANNING = Egov.DATA.words("verb.planning"); //$NON-NLS-1$

    /** Makes the rule. */
    public VerbRule() {
        super(Egov.info("verb", Severity.WARNING, Messages.Verb_Name, Messages.Verb_Description), //$NON-NLS-1$
                SystemFacet.class, 0);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return Stream.concat(super.affected(changed), changed instanceof Task task
                ? facetsAround(task.getChildren().stream())
                : Stream.empty());
    }

    @Override
    protected void check(Element system, SystemFacet facet, Report report) {
        if (!(system.getParent() instanceof Task task) || task.getVerb() == null) {
            return;
        }
        var verb = task.getVerb().strip();
        if (IMPROVING.contains(verb) && !facet.isExisting() && facet.getConstruction() == Construction.NEW) {
            report.add(NLS.bind(Messages.Verb_NotExisting, Labels.of(system), Labels.of(task)),
                    List.of(system, task), new QuickFix(Messages.Verb_FixExisting, () -> {
                        facet.setExisting(true);
                        facet.setConstruction(Construction.UPGRADE);
                    }));
        } else if (PLANNING.contains(verb) && isBuilt(facet.getStage())) {
            report.add(NLS.bind(Messages.Verb_Online, Labels.of(system), Labels.of(task)), List.of(system, task),
                    new QuickFix(Messages.Verb_FixOnline, () -> facet.setStage(Stage.CONSTRUCTION)));
        }
    }

    private static boolean isBuilt(Stage stage) {
        return stage == Stage.TRIAL || stage == Stage.ACCEPTANCE || stage == Stage.ONLINE;
    }
}
