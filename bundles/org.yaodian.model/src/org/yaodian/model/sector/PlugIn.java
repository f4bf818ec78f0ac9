/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * What a plug-in has. Where no platform runs, its name is the address of its folder or jar and its classes lie on the class
 * path.
 *
 * @param name its symbolic name
 */
record PlugIn(String name) {

    /**
     * A file.
     *
     * @param path its path in the plug-in, which may begin with {@code $nl$/} for the language of the program
     * @return where it lies, or nothing where there is no such file or path
     */
    Optional<URL> file(String path) {
        try {
            return bundle().isPresent() ? Optional.ofNullable(FileLocator.find(bundle().get(), new Path(path), null))
                    : Optional.of(URI.create(name + path.replace("$nl$/", "")).toURL());
        } catch (MalformedURLException | IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }

    /**
     * A class.
     *
     * @param type its whole name
     * @return the class
     * @throws ClassNotFoundException when the plug-in does not see it
     */
    Class<?> load(String type) throws ClassNotFoundException {
        return bundle().isPresent() ? bundle().get().loadClass(type) : Class.forName(type);
    }

    private Optional<Bundle> bundle() {
        return Platform.isRunning() ? Optional.ofNullable(Platform.getBundle(name)) : Optional.empty();
    }
}
