/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.district.Districts;
import org.yaodian.model.district.District;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.plan.Unit;

/**
 * Where an import looks units up.
 *
 * @param label what a person chooses
 * @param plan the plan whose register comes first, or null
 * @param district the district whose units come first, or null; with neither the built-in register is used alone
 */
record UnitSource(String label, Path plan, District district) {

    /**
     * The built-in register.
     *
     * @return the choice for documents of any place
     */
    static UnitSource builtIn() {
        return new UnitSource(Messages.UnitSource_BuiltIn, null, null);
    }

    /**
     * The register of a plan.
     *
     * @param name name of the plan
     * @param plan its file
     * @return the choice
     */
    static UnitSource ofPlan(String name, Path plan) {
        return new UnitSource(NLS.bind(Messages.UnitSource_OfPlan, name), plan, null);
    }

    /**
     * The register that comes with the product of a district.
     *
     * @param district the district
     * @return the choice
     */
    static UnitSource ofDistrict(District district) {
        return new UnitSource(NLS.bind(Messages.UnitSource_OfDistrict, district.label()), null, district);
    }

    /**
     * The units known before the document is read.
     *
     * @return the units of the plan or the district, empty for the built-in register
     * @throws PlanFileException when the plan cannot be read
     */
    List<Unit> units() throws PlanFileException {
        if (district != null) {
            return Districts.knownUnits(district);
        }
        return plan == null ? List.of() : List.copyOf(PlanFile.load(plan).plan().getUnits());
    }
}
