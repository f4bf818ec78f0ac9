/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.update;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Does what a command line asks for, and says what was done. */
final class SectorsRun {

    private final Provisioner provisioner;
    private final SectorsRequest request;
    private final IProgressMonitor monitor;

    SectorsRun(Provisioner provisioner, SectorsRequest request, IProgressMonitor monitor) {
        this.provisioner = provisioner;
        this.request = request;
        this.monitor = monitor;
    }

    /**
     * Does it.
     *
     * @return one line for each sector
     * @throws CoreException            when it cannot be done; nothing is changed then
     * @throws IllegalArgumentException when a sector is not there; the message says which are
     */
    List<String> run() throws CoreException {
        var known = provisioner.sectors(request.site(), monitor);
        return switch (request.task()) {
            case LIST -> list(known);
            case INSTALL -> install(chosen(known, unit -> unit.available() != null, Messages.SectorsRun_NotOffered));
            case UPDATE -> install(chosen(known, unit -> unit.installed() != null, Messages.SectorsRun_NotInstalled));
            case REMOVE -> remove(chosen(known, unit -> unit.installed() != null, Messages.SectorsRun_NotInstalled));
        };
    }

    private List<SectorUnit> chosen(List<SectorUnit> known, Predicate<SectorUnit> fits, String fault) {
        var fitting = known.stream().filter(fits).toList();
        var names = fitting.stream().map(SectorUnit::sector).toList();
        request.sectors().stream().filter(sector -> !names.contains(sector)).findFirst().ifPresent(sector -> {
            throw new IllegalArgumentException(NLS.bind(fault, sector,
                    names.isEmpty() ? Messages.SectorsRun_None : String.join(", ", names)));
        });
        return fitting.stream().filter(unit -> request.sectors().isEmpty() || request.sectors().contains(unit.sector()))
                .toList();
    }

    private List<String> install(List<SectorUnit> units) throws CoreException {
        var changing = units.stream().filter(SectorUnit::isInstallable).toList();
        if (!changing.isEmpty()) {
            provisioner.install(changing, request.site(), monitor);
        }
        return units.stream().map(SectorsRun::installed).toList();
    }

    private static String installed(SectorUnit unit) {
        return switch (unit.state()) {
            case AVAILABLE -> NLS.bind(Messages.SectorsRun_Installed, unit.name(), unit.availableVersion());
            case OUTDATED -> NLS.bind(Messages.SectorsRun_Updated,
                    new Object[]{unit.name(), unit.installedVersion(), unit.availableVersion()});
            case INSTALLED -> NLS.bind(Messages.SectorsRun_Current, unit.name(), unit.installedVersion());
        };
    }

    private List<String> remove(List<SectorUnit> units) throws CoreException {
        provisioner.remove(units, monitor);
        return units.stream().map(unit -> NLS.bind(Messages.SectorsRun_Removed, unit.name())).toList();
    }

    private List<String> list(List<SectorUnit> known) {
        return known.isEmpty()
                ? List.of(request.site() == null ? Messages.SectorsDialog_Empty : Messages.SectorsDialog_EmptySite)
                : known.stream().map(SectorsRun::line).toList();
    }

    private static String line(SectorUnit unit) {
        return "%-12s %-26s %-26s %s".formatted(unit.sector(), dash(unit.installedVersion()),
                dash(unit.availableVersion()), unit.name());
    }

    private static String dash(String version) {
        return version.isEmpty() ? "-" : version;
    }
}
