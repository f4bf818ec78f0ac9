/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.units;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.model.edit.Names;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Unit;

/** The columns of the units view. */
enum UnitColumn {
    NAME(210, null), LEAD(76, ResponsibilityRole.LEAD), COOPERATE(76, ResponsibilityRole.COOPERATE), RESPONSIBLE(56,
            ResponsibilityRole.RESPONSIBLE), SUPERVISE(56,
                    ResponsibilityRole.SUPERVISE), KIND(90, null), CODE(80, null);

    private final int width;
    private final ResponsibilityRole role;

    UnitColumn(int width, ResponsibilityRole role) {
        this.width = width;
        this.role = role;
    }

    int width() {
        return width;
    }

    boolean isNumber() {
        return role != null;
    }

    String label() {
        return switch (this) {
            case NAME -> Messages.UnitColumn_Name;
            case KIND -> Messages.UnitColumn_Kind;
            case CODE -> Messages.UnitColumn_Code;
            case LEAD -> Messages.UnitColumn_Lead;
            case COOPERATE -> Messages.UnitColumn_Cooperate;
            case RESPONSIBLE -> Messages.UnitColumn_Responsible;
            case SUPERVISE -> Messages.UnitColumn_Supervise;
        };
    }

    String text(Unit unit, UnitLoads loads) {
        return switch (this) {
            case NAME -> PlanLabels.text(unit);
            case KIND -> Names.of(unit.getKind());
            case CODE -> unit.getCode() == null ? "" : unit.getCode();
            default -> loads.of(unit, role) == 0 ? "" : String.valueOf(loads.of(unit, role));
        };
    }

    /** {@return the order by this column: names by the alphabet, numbers from the greatest} */
    Comparator<Unit> order(UnitLoads loads) {
        var collator = Collator.getInstance(Locale.getDefault());
        Comparator<Unit> byName = Comparator.comparing(unit -> NAME.text(unit, loads), collator::compare);
        return isNumber() ? Comparator.comparing((Unit unit) -> -loads.of(unit, role)).thenComparing(byName)
                : Comparator.comparing((Unit unit) -> text(unit, loads), collator::compare).thenComparing(byName);
    }
}
