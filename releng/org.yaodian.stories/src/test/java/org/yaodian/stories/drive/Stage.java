/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories.drive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Where a story is acted: a workspace of its own and the products started in it. A story that fails leaves a picture
 * of the screen and the product's log under {@code target/evidence}.
 */
public final class Stage implements BeforeEachCallback, AfterEachCallback {

    private final List<Product> started = new ArrayList<>();
    private Path folder;
    private String story;
    private Installation installation;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        story = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
        folder = Files.createTempDirectory("yaodian-story");
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent() && !started.isEmpty()) {
            started.getLast().keepEvidence(story);
        }
        started.forEach(Product::close);
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * Starts the product in this stage's workspace; the second time finds what the first left there.
     *
     * @param arguments more arguments of the program
     * @return the running product, in Chinese
     */
    public Product start(String... arguments) {
        return startIn("zh_CN", arguments);
    }

    /**
     * Starts the product in a language.
     *
     * @param language zh_CN or en
     * @param arguments more arguments of the program
     * @return the running product
     */
    public Product startIn(String language, String... arguments) {
        var product = Product.start(installation(), folder.resolve("workspace"), language, Map.of(), arguments);
        started.add(product);
        return product;
    }

    /**
     * Takes a new copy of another product for this stage.
     *
     * @param product the id of the product, for example {@code org.yaodian.plain}
     * @return the copy, which may be changed
     */
    public Installation install(String product) {
        installation = Installation.of(product, Installation.output().resolve("changed-product"));
        return installation;
    }

    private Installation installation() {
        return installation == null ? Installation.shared() : installation;
    }

    /**
     * A file outside the workspace.
     *
     * @param name its name
     * @return where it is or may be made
     */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * Makes a plan with diagrams of a document with the product's command line.
     *
     * @param document the document
     * @param name the name of the plan's file
     * @return the plan's file
     */
    public Path importDocument(Path document, String name) {
        Path plan = file(name);
        installation().command("import", document.toString(), "-o", plan.toString());
        installation().command("layout", plan.toString());
        return plan;
    }

    /** Sets a preference in the workspace before the product is started. */
    public void prefer(String bundle, String name, String value) throws IOException {
        Path settings = folder.resolve("workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings");
        Files.createDirectories(settings);
        Files.writeString(settings.resolve(bundle + ".prefs"), "eclipse.preferences.version=1\n" + name + "=" + value);
    }

    /** Where a bundle keeps what it knows about the workspace. */
    public Path state(String bundle) {
        return folder.resolve("workspace/.metadata/.plugins").resolve(bundle);
    }

    /** Keeps a picture of the screen for people who want to see the product at this moment. */
    public void picture(String name) {
        if (Boolean.getBoolean("yaodian.pictures")) {
            started.getLast().keepPicture(story + "-" + name);
        }
    }
}
