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

import org.eclipse.equinox.p2.metadata.IInstallableUnit;

/**
 * A sector that is installed or can be.
 *
 * @param id        the id of its feature
 * @param sector    the id of the sector, for example {@code water}
 * @param name      its name
 * @param installed what is installed, or null
 * @param available the newest on the site, or null
 */
record SectorUnit(String id, String sector, String name, IInstallableUnit installed, IInstallableUnit available) {

    /** How a sector stands. */
    enum State {
        /** On the site, not installed. */
        AVAILABLE,
        /** Installed, and the site has nothing newer. */
        INSTALLED,
        /** Installed, and the site has a newer one. */
        OUTDATED
    }

    State state() {
        if (installed == null) {
            return State.AVAILABLE;
        }
        return available != null && available.getVersion().compareTo(installed.getVersion()) > 0 ? State.OUTDATED
                : State.INSTALLED;
    }

    /** Whether installing brings something: the site has it, and what is installed, if anything, is older. */
    boolean isInstallable() {
        return state() != State.INSTALLED && available != null;
    }

    boolean isInstalled() {
        return installed != null;
    }

    String installedVersion() {
        return installed == null ? "" : installed.getVersion().toString();
    }

    String availableVersion() {
        return available == null ? "" : available.getVersion().toString();
    }
}
