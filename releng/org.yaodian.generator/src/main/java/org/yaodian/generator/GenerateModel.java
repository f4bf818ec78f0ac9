/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the model and item provider code of every {@code .genmodel} below {@code bundles/},
 * without a workbench.
 * <p>
 * Each bundle that holds a {@code model/*.genmodel} is copied (only its {@code model} folder) to an
 * output folder, generated there from nothing, and the resulting {@code src-gen} folders replace
 * those of the bundles. Nothing is merged, so that the result depends on the models alone.
 */
public final class GenerateModel {

    private final Path bundles;
    private final Path output;

    private GenerateModel(Path bundles, Path output) {
        this.bundles = bundles;
        this.output = output;
    }

    /**
     * Generates into the bundles, or elsewhere.
     *
     * @param arguments the {@code bundles} folder, and optionally an output folder that gets one
     *                  folder for each generated bundle; without it the bundles' own
     *                  {@code src-gen} folders are replaced
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        var bundles = Path.of(arguments[0]).toAbsolutePath().normalize();
        if (arguments.length > 1) {
            generate(bundles, Path.of(arguments[1]));
            return;
        }
        var output = Files.createTempDirectory("yaodian-generated");
        try {
            for (var sourceFolder : generate(bundles, output)) {
                var target = bundles.resolve(output.relativize(sourceFolder));
                deleteTree(target);
                copyTree(sourceFolder, target);
            }
        } finally {
            deleteTree(output);
        }
    }

    /**
     * Generates everything.
     *
     * @param bundles the folder of all bundles
     * @param output  where the generated bundles' folders are made
     * @return the {@code src-gen} folders below {@code output}
     * @throws IOException when a file cannot be read or written, or when a model is faulty
     */
    public static List<Path> generate(Path bundles, Path output) throws IOException {
        return new GenerateModel(bundles, output.toAbsolutePath().normalize()).run();
    }

    private List<Path> run() throws IOException {
        var genmodels = copyModels();
        mapPlatformResources();
        EPackage.Registry.INSTANCE.put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        PlanGenModel.install();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        var resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        for (var genmodel : genmodels) {
            generate(resources, genmodel);
        }
        try (Stream<Path> folders = Files.list(output)) {
            return folders.map(folder -> folder.resolve("src-gen")).filter(Files::isDirectory).sorted().toList();
        }
    }

    private List<Path> copyModels() throws IOException {
        var genmodels = new ArrayList<Path>();
        try (Stream<Path> folders = Files.list(bundles)) {
            for (var bundle : folders.filter(Files::isDirectory).sorted().toList()) {
                var copy = output.resolve(bundle.getFileName());
                Files.createDirectories(copy);
                var model = bundle.resolve("model");
                if (Files.isDirectory(model)) {
                    copyTree(model, copy.resolve("model"));
                    try (Stream<Path> files = Files.list(copy.resolve("model"))) {
                        files.filter(file -> file.toString().endsWith(".genmodel")).forEach(genmodels::add);
                    }
                }
            }
        }
        return genmodels;
    }

    private void mapPlatformResources() throws IOException {
        try (Stream<Path> folders = Files.list(output)) {
            for (var folder : folders.toList()) {
                EcorePlugin.getPlatformResourceMap().put(folder.getFileName().toString(),
                        URI.createFileURI(folder + "/"));
            }
        }
    }

    private static void generate(ResourceSet resources, Path genmodelFile) throws IOException {
        var bundle = genmodelFile.getParent().getParent().getFileName();
        var uri = URI.createPlatformResourceURI(bundle + "/model/" + genmodelFile.getFileName(), true);
        var genmodel = (GenModel) resources.getResource(uri, true).getContents().get(0);
        genmodel.reconcile();
        genmodel.setCanGenerate(true);
        genmodel.setValidateModel(true);
        var status = genmodel.diagnose();
        if (status.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException(genmodelFile + ": " + status);
        }
        var generator = new Generator();
        generator.setInput(genmodel);
        var monitor = new BasicMonitor();
        for (var type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            var result = generator.generate(genmodel, type, monitor);
            if (result.getSeverity() >= Diagnostic.ERROR) {
                throw new IOException(genmodelFile + ": " + result);
            }
        }
    }

    static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
