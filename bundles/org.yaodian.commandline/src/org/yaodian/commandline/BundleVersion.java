/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** Tells the version of the suite. */
final class BundleVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var bundle = FrameworkUtil.getBundle(BundleVersion.class);
        return new String[]{"Yaodian " + (bundle == null ? "" : bundle.getVersion().toString())};
    }
}
