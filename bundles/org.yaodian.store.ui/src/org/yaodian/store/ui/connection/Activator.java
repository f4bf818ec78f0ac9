/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.connection;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Closes the stores when the program ends. */
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        // stores are opened when somebody needs them
    }

    @Override
    public void stop(BundleContext context) {
        StoreAccess.closeAll();
    }
}
