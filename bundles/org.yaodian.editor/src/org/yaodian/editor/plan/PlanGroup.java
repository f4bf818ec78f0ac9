/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.plan.WorkPlan;

/**
 * A branch of a plan's tree that gathers objects which hang directly at the plan.
 *
 * @param plan the plan
 * @param kind which objects
 */
public record PlanGroup(WorkPlan plan, Kind kind) {

    /** The branches. */
    public enum Kind {
        /** The diagrams. */
        DIAGRAMS,
        /** The units of the plan's register. */
        UNITS
    }

    /**
     * What a person reads.
     *
     * @return a noun
     */
    public String label() {
        return kind == Kind.DIAGRAMS ? Messages.PlanGroup_Diagrams : Messages.PlanGroup_Units;
    }

    /**
     * The name of its picture.
     *
     * @return a name for {@link EditorImages}
     */
    public String icon() {
        return kind == Kind.DIAGRAMS ? "diagrams" : "units";
    }

    /**
     * The objects in it.
     *
     * @return the live list of the plan
     */
    public List<? extends EObject> members() {
        return kind == Kind.DIAGRAMS ? plan.getDiagrams() : plan.getUnits();
    }
}
