/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.yaodian.editor.workbench.DefaultProject;
import org.yaodian.editor.workbench.NewPlan;
import org.yaodian.model.sector.SectorReader;
import org.yaodian.model.sector.Sectors;
import org.yaodian.model.sector.Template;

/**
 * A sample of a sector, as far as its declaration tells without loading anything of the sector.
 *
 * @param sector      id of the sector
 * @param template    id of the sample
 * @param sectorName  name of the sector
 * @param name        name of the sample
 * @param description what is in it; may be empty
 */
public record SampleOffer(String sector, String template, String sectorName, String name, String description) {

    /**
     * The samples of all sectors.
     *
     * @param registry where plug-ins have declared their sectors
     * @return the samples in the order of the declarations, faulty ones too
     */
    public static List<SampleOffer> read(IExtensionRegistry registry) {
        return Stream.of(registry.getConfigurationElementsFor(SectorReader.POINT)).flatMap(SampleOffer::of).toList();
    }

    private static Stream<SampleOffer> of(IConfigurationElement sector) {
        return Stream.of(sector.getChildren("template"))
                .filter(template -> Template.Use.SAMPLE.name().equalsIgnoreCase(template.getAttribute("use")))
                .map(template -> new SampleOffer(text(sector, "id"), text(template, "id"), text(sector, "name"),
                        text(template, "name"), text(template, "description")));
    }

    private static String text(IConfigurationElement element, String name) {
        var value = element.getAttribute(name);
        return value == null ? "" : value;
    }

    /**
     * Writes a copy of the sample into the workspace and opens it in the editor of the sector.
     *
     * @param page where to open it
     */
    public void open(IWorkbenchPage page) {
        Sectors.installed().find(sector).flatMap(each -> each.template(template))
                .ifPresent(sample -> NewPlan.create(page,
                        DefaultProject.get(), name, () -> TemplatePlan.copy(sample), SectorOpening.preferring(sector)));
    }
}
