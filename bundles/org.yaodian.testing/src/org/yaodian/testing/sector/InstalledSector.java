/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing.sector;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.SectorReader;
import org.yaodian.model.sector.Sectors;
import org.yaodian.rules.Rule;
import org.yaodian.rules.SectorRules;
import org.yaodian.testing.PlainRegistry;

/**
 * A sector read from its {@code plugin.xml}, with what was at fault in it.
 *
 * @param sector the sector
 * @param rules  its rules
 * @param faults what was logged
 */
record InstalledSector(Sector sector, List<Rule<?>> rules, List<String> faults) {

    /** Reads a sector; makes all sectors known where no platform does. */
    static InstalledSector of(String id) {
        var faults = new ArrayList<IStatus>();
        var registry = Platform.isRunning() ? Platform.getExtensionRegistry()
                : new PlainRegistry(SectorReader.POINT).addClassPath().registry();
        var sectors = new SectorReader(registry, faults::add).read();
        if (!Platform.isRunning()) {
            Sectors.install(sectors);
        }
        var sector = sectors.find(id).orElseThrow();
        var rules = SectorRules.of(sector);
        return new InstalledSector(sector, rules, faults.stream().map(IStatus::getMessage)
                .filter(message -> message.contains(sector.plugin())).toList());
    }
}
