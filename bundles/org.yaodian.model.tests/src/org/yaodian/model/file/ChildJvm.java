/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.codehaus.stax2.XMLStreamReader2;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/** Starts a main class of the tests in a process of its own, with or without OSGi around. */
final class ChildJvm {

    private ChildJvm() {
    }

    static Process start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /** Starts it through other commands, each of which runs what follows it. */
    static Process start(List<String> before, Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp", classPath(main), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    }

    private static String classPath(Class<?> main) {
        return Stream.of(main, PlanFile.class, EObject.class, URI.class, XMIResource.class, NLS.class, ILog.class,
                CoreException.class, Platform.class, Job.class, XMLStreamReader2.class, InputFactoryImpl.class)
                .flatMap(ChildJvm::places).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** Where a class comes from; the bundle of a project has its classes in a folder of its own. */
    private static Stream<String> places(Class<?> type) {
        try {
            var place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            var classes = place.resolve("target").resolve("classes");
            return Files.isDirectory(classes) ? Stream.of(classes.toString(), place.toString())
                    : Stream.of(place.toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
