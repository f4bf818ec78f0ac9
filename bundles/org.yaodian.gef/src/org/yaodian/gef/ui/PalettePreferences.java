/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.ui;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.draw2d.PositionConstants;
import org.osgi.service.prefs.Preferences;

/** Remembers where the palette stands, how wide it is and whether it stays open. */
final class PalettePreferences implements FlyoutPreferences {

    private static final String NODE = "org.yaodian.gef";
    private static final String DOCK = "palette.dock";
    private static final String STATE = "palette.state";
    private static final String WIDTH = "palette.width";
    private static final int DEFAULT_WIDTH = 165;

    private final Preferences preferences = InstanceScope.INSTANCE.getNode(NODE);

    @Override
    public int getDockLocation() {
        return preferences.getInt(DOCK, PositionConstants.EAST);
    }

    @Override
    public int getPaletteState() {
        return preferences.getInt(STATE, FlyoutPaletteComposite.STATE_PINNED_OPEN);
    }

    @Override
    public int getPaletteWidth() {
        return preferences.getInt(WIDTH, DEFAULT_WIDTH);
    }

    @Override
    public void setDockLocation(int location) {
        preferences.putInt(DOCK, location);
    }

    @Override
    public void setPaletteState(int state) {
        preferences.putInt(STATE, state);
    }

    @Override
    public void setPaletteWidth(int width) {
        preferences.putInt(WIDTH, width);
    }
}
