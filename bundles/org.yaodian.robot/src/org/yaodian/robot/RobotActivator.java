/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot;

import java.io.IOException;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Starts to answer with the bundle, before there is any window, so that questions asked at the start are seen too. It
 * listens only when the system property {@value #PORT} names a port.
 */
public final class RobotActivator implements BundleActivator {

    /** System property with the port to listen on. */
    public static final String PORT = "yaodian.robot.port";

    private RobotServer server;

    @Override
    public void start(BundleContext context) throws IOException {
        Integer port = Integer.getInteger(PORT);
        if (port != null) {
            server = new RobotServer(port);
            server.start();
        }
    }

    @Override
    public void stop(BundleContext context) throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
