/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.yaodian.model.sector.SectorReader;
import org.yaodian.model.sector.Sectors;

/** Extension registries for tests that run where no platform does. */
public final class PlainRegistry {

    private static final Pattern OURS = Pattern.compile("/org\\.yaodian\\.[^/]+(/target/classes)?/plugin\\.xml$");

    private final PlainStrategy strategy = new PlainStrategy();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(strategy, null, null);

    /**
     * Makes a registry without extensions.
     *
     * @param points the ids of the extension points it knows
     */
    public PlainRegistry(String... points) {
        for (var point : points) {
            var dot = point.lastIndexOf('.');
            var xml = "<plugin><extension-point id='%s' name='%s'/></plugin>".formatted(point.substring(dot + 1),
                    point);
            registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                    ContributorFactorySimple.createContributor(point.substring(0, dot)), false, point, null, null);
        }
    }

    /**
     * Says whose classes the extensions name.
     *
     * @param test a class that sees them
     * @return this
     */
    public PlainRegistry withClassesOf(Class<?> test) {
        strategy.loader = test.getClassLoader();
        return this;
    }

    /**
     * The sectors on the class path. Where a platform runs nothing is done, as it knows them itself.
     *
     * @return the sectors
     */
    public static Sectors installSectors() {
        if (!Platform.isRunning()) {
            Sectors.install(new SectorReader(new PlainRegistry(SectorReader.POINT).addClassPath().registry()).read());
        }
        return Sectors.installed();
    }

    /**
     * Adds every {@code plugin.xml} of a bundle of ours on the class path.
     *
     * @return this
     */
    public PlainRegistry addClassPath() {
        try {
            for (var file : Collections.list(PlainRegistry.class.getClassLoader().getResources("plugin.xml"))) {
                if (isOurs(file)) {
                    add(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /**
     * Whether a file belongs to a bundle of ours. The folders above the bundle do not matter: products lie in folders
     * with our name and hold the bundles of the platform.
     *
     * @param file a {@code plugin.xml} in the folder, the folder of classes or the jar of a bundle
     * @return whether the name of the bundle is one of ours
     */
    public static boolean isOurs(URL file) {
        return OURS.matcher(file.toString()).find();
    }

    /**
     * Adds a plug-in. The file named {@code plugin.properties} beside it has its strings.
     *
     * @param file where its {@code plugin.xml} lies
     * @return this
     */
    public PlainRegistry add(URL file) {
        try (var stream = file.openStream()) {
            var contributor = ContributorFactorySimple.createContributor(folderOf(file));
            registry.addContribution(stream, contributor, false, file.toString(), strings(file), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /**
     * The registry.
     *
     * @return the registry with what was added
     */
    public IExtensionRegistry registry() {
        return registry;
    }

    private static String folderOf(URL file) {
        var path = file.toString();
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static ResourceBundle strings(URL file) throws IOException {
        var name = Locale.getDefault().getLanguage().equals("zh") ? "plugin_zh_CN.properties" : "plugin.properties";
        try (var stream = URI.create(folderOf(file) + name).toURL().openStream()) {
            return new PropertyResourceBundle(stream);
        } catch (FileNotFoundException noStrings) {
            return null;
        }
    }

    /** Loads classes with the loader of the tests. */
    private static final class PlainStrategy extends RegistryStrategy {

        private ClassLoader loader = PlainRegistry.class.getClassLoader();

        PlainStrategy() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return Class.forName(className, true, loader).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), className, e));
            }
        }

        @Override
        public void log(IStatus status) {
            throw new IllegalArgumentException(status.getMessage(), status.getException());
        }
    }
}
