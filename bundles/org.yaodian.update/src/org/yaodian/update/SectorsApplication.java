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

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Installs, updates and removes sectors without a window. Ends with 0 when done, with 2 and one line on standard error
 * when the request is wrong or cannot be fulfilled; nothing is changed then.
 */
public final class SectorsApplication implements IApplication {

    private static final Integer WRONG = 2;

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        // the platform's XML parser writes there what it does not like about a damaged site, before p2 can say so
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try {
            run(SectorsRequest.of(arguments)).forEach(out::println);
            return EXIT_OK;
        } catch (IllegalArgumentException wrong) {
            err.println("yaodian: " + wrong.getMessage());
            return WRONG;
        } finally {
            System.setErr(err);
        }
    }

    private static List<String> run(SectorsRequest request) {
        try {
            return new SectorsRun(new Provisioner(), request, new NullProgressMonitor()).run();
        } catch (CoreException fault) {
            throw new IllegalArgumentException(new ProvisioningFault(fault.getStatus(), request.site()).text(), fault);
        }
    }

    @Override
    public void stop() {
        // the work ends by itself
    }
}
