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

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.FrameworkUtil;

/** Reads what an update site offers and changes what is installed. Not to be used in the UI thread. */
final class Provisioner {

    /** Property of a feature that is a sector; its value is the sector's id. */
    static final String SECTOR = "org.yaodian.sector";

    private final IProvisioningAgent agent;
    private final ProvisioningSession session;

    /**
     * Makes a provisioner of this program.
     *
     * @throws CoreException when this program was not installed by p2, as when it runs from a development environment
     */
    Provisioner() throws CoreException {
        var context = FrameworkUtil.getBundle(Provisioner.class).getBundleContext();
        var reference = context.getServiceReference(IProvisioningAgent.class);
        agent = reference == null ? null : context.getService(reference);
        if (agent == null || agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF) == null) {
            throw new CoreException(Status.error(Messages.Provisioner_NoProfile));
        }
        session = new ProvisioningSession(agent);
    }

    /**
     * The sectors that are installed and those on a site.
     *
     * @param site    the site, or null for those that are installed alone
     * @param monitor takes progress and can cancel
     * @return the sectors, ordered by the ids of their features
     * @throws ProvisionException         when the site cannot be read
     * @throws OperationCanceledException when the monitor was cancelled
     */
    List<SectorUnit> sectors(URI site, IProgressMonitor monitor) throws ProvisionException {
        var installed = newest(agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF));
        var available = new TreeMap<String, IInstallableUnit>();
        if (site != null) {
            var manager = agent.getService(IMetadataRepositoryManager.class);
            manager.removeRepository(site);
            available.putAll(newest(manager.loadRepository(site, monitor)));
        }
        var ids = new TreeMap<String, IInstallableUnit>(available);
        installed.forEach(ids::putIfAbsent);
        return ids.entrySet().stream().map(entry -> new SectorUnit(entry.getKey(),
                entry.getValue().getProperty(SECTOR), nameOf(entry.getValue()), installed.get(entry.getKey()),
                available.get(entry.getKey()))).toList();
    }

    private static Map<String, IInstallableUnit> newest(IQueryable<IInstallableUnit> place) {
        var units = new TreeMap<String, IInstallableUnit>();
        for (var unit : place.query(QueryUtil.createLatestQuery(QueryUtil.createIUAnyQuery()), null)) {
            if (unit.getProperty(SECTOR) != null) {
                units.put(unit.getId(), unit);
            }
        }
        return units;
    }

    private static String nameOf(IInstallableUnit unit) {
        var name = unit.getProperty(IInstallableUnit.PROP_NAME, Platform.getNL());
        return name == null ? unit.getId() : name;
    }

    /**
     * Installs or updates sectors in one step; a newer version takes the place of the installed one.
     *
     * @param units   what to install, each with something available
     * @param site    where from
     * @param monitor takes progress and can cancel
     * @throws CoreException              when it cannot be done; nothing is changed then
     * @throws OperationCanceledException when the monitor was cancelled; nothing is changed then
     */
    void install(Collection<SectorUnit> units, URI site, IProgressMonitor monitor) throws CoreException {
        agent.getService(IArtifactRepositoryManager.class).removeRepository(site);
        var newest = units.stream().map(SectorUnit::available).toList();
        run(from(new InstallOperation(session, newest), site), SubMonitor.convert(monitor));
    }

    /**
     * Removes sectors.
     *
     * @param units   what to remove, each installed
     * @param monitor takes progress and can cancel
     * @throws CoreException              when it cannot be done; nothing is changed then
     * @throws OperationCanceledException when the monitor was cancelled; nothing is changed then
     */
    void remove(Collection<SectorUnit> units, IProgressMonitor monitor) throws CoreException {
        var installed = new ArrayList<IInstallableUnit>();
        units.forEach(unit -> installed.add(unit.installed()));
        run(new UninstallOperation(session, installed), SubMonitor.convert(monitor));
    }

    private ProfileChangeOperation from(ProfileChangeOperation operation, URI site) {
        operation.getProvisioningContext().setMetadataRepositories(site);
        operation.getProvisioningContext().setArtifactRepositories(site);
        return operation;
    }

    private static void run(ProfileChangeOperation operation, SubMonitor monitor) throws CoreException {
        var steps = SubMonitor.convert(monitor, 2);
        check(operation.resolveModal(steps.split(1)));
        check(operation.getProvisioningJob(null).runModal(steps.split(1)));
    }

    private static void check(IStatus status) throws CoreException {
        if (status.getSeverity() == IStatus.CANCEL) {
            throw new OperationCanceledException();
        }
        if (status.getSeverity() == IStatus.ERROR) {
            throw new CoreException(status);
        }
        if (!status.isOK()) {
            ILog.of(Provisioner.class).log(status);
        }
    }
}
