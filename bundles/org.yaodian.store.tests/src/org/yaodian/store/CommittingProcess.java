/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.derby.authentication.UserAuthenticator;
import org.codehaus.stax2.XMLStreamReader2;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.osgi.util.NLS;
import org.postgresql.Driver;
import org.yaodian.model.file.PlanFile;
import org.yaodian.store.CommitResult.Committed;
import org.yaodian.testing.SamplePlan;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/** A process of its own that commits without end and tells each revision that it was promised, to be killed. */
@SuppressWarnings("nls")
final class CommittingProcess {

    /** What it says when the store is open. */
    static final String READY = "ready";

    private CommittingProcess() {
    }

    /** Opens the store with the address and the account in the arguments and commits, or waits with a third one. */
    public static void main(String[] arguments) throws Exception {
        try (var store = Store.open(StoreAddress.parse(arguments[0]), new Credentials(arguments[1], ""))) {
            System.out.println(READY);
            if (arguments.length > 2) {
                System.in.read();
                return;
            }
            var id = store.plans().all().get(0).id();
            var head = store.plans().resolve(id, Branch.MAIN);
            var plan = store.checkout(head.number()).plan();
            while (true) {
                plan.setNote("x".repeat(40_000) + head.number());
                plan.getUnits().forEach(unit -> unit.setEnglishName("after " + plan.getNote().length()));
                plan.getChildren().move(0, plan.getChildren().size() - 1);
                var commit = new Commit(PlanHead.of(plan), Branch.MAIN, head.number(), store.author(""), "",
                        store.changes(plan, head.number()));
                head = ((Committed) store.commit(commit, new NullProgressMonitor())).revision();
                System.out.println(head.number());
            }
        }
    }

    /** Starts it. */
    static Process start(Store store, TestEngine engine, String... more) throws IOException {
        return start(List.of(), store.address(), engine, more);
    }

    /** Starts it with options for the virtual machine. */
    static Process start(List<String> options, StoreAddress address, TestEngine engine, String... more)
            throws IOException {
        var command = new ArrayList<String>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", classPath(), "-Xmx200m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of(CommittingProcess.class.getName(), address.toString(), engine.owner().user()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    static BufferedReader output(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    /** Where the classes are that it needs, wherever a build has put them. */
    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (var each : List.of(CommittingProcess.class, Store.class, PlanFile.class, SamplePlan.class,
                XMLStreamReader2.class, InputFactoryImpl.class, ILog.class, IExtensionRegistry.class,
                IProgressMonitor.class, Notifier.class, EObject.class, XMLResource.class, NLS.class, Driver.class,
                UserAuthenticator.class, derby("org.apache.derby.jdbc.EmbeddedDriver"),
                derby("org.apache.derby.shared.common.error.StandardException"))) {
            places.add(Path.of(URI.create(each.getProtectionDomain().getCodeSource().getLocation().toString()))
                    .toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static Class<?> derby(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
