/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.generator.district;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes everything that follows from the descriptions of districts; see {@code releng/district --help}. */
public final class GenerateDistricts {

    private static final String CHECK = "--check";
    private static final String NEW = "--new";

    private final SourceTree tree;

    private GenerateDistricts(Path root) {
        tree = new SourceTree(root);
    }

    /**
     * Runs from the command line.
     *
     * @param arguments the root of the tree, then {@code --check}, or {@code --new FILE}, and ids of districts, or none
     *                  for all
     */
    public static void main(String[] arguments) {
        try {
            System.exit(new GenerateDistricts(Path.of(arguments[0]))
                    .run(Arrays.asList(arguments).subList(1, arguments.length)));
        } catch (NoSuchFileException missing) {
            fail("there is no file " + missing.getMessage());
        } catch (IOException | FaultyDescriptionException failure) {
            fail(failure.getMessage());
        }
    }

    private static void fail(String message) {
        message.lines().forEach(line -> System.err.println("yaodian: " + line));
        System.exit(2);
    }

    private int run(List<String> arguments) throws IOException, FaultyDescriptionException {
        var ids = new ArrayList<>(arguments);
        boolean check = ids.remove(CHECK);
        if (ids.contains(NEW)) {
            int at = ids.indexOf(NEW);
            if (ids.size() != at + 2 || check) {
                throw new IOException(NEW + " wants the file of one description and nothing else");
            }
            ids = new ArrayList<>(List.of(take(Path.of(ids.get(at + 1)))));
        }
        int outdated = 0;
        for (var id : ids.isEmpty() ? tree.ids() : ids) {
            outdated += check ? compare(id) : write(id);
        }
        return check && outdated > 0 ? 1 : 0;
    }

    /**
     * Makes what follows from all descriptions of a tree.
     *
     * @param root the root of the tree
     * @return contents by file, relative to the root; pictures end in {@code .png}
     * @throws IOException                when something cannot be read
     * @throws FaultyDescriptionException when a description cannot be used
     */
    public static Map<Path, byte[]> generate(Path root) throws IOException, FaultyDescriptionException {
        var generator = new GenerateDistricts(root);
        var all = new LinkedHashMap<Path, byte[]>();
        for (var id : generator.tree.ids()) {
            all.putAll(generator.files(id));
        }
        return all;
    }

    /**
     * Takes a description that lies elsewhere into a tree and makes what follows from it.
     *
     * @param root the root of the tree
     * @param file the {@code district.properties}; {@code units.csv} and the calendar are taken from beside it
     * @return the id of the new district
     * @throws IOException                when something cannot be read or written, or the district is there already
     * @throws FaultyDescriptionException when the description cannot be used
     */
    public static String add(Path root, Path file) throws IOException, FaultyDescriptionException {
        var generator = new GenerateDistricts(root);
        var id = generator.take(file);
        generator.write(id);
        return id;
    }

    private String take(Path file) throws IOException, FaultyDescriptionException {
        var source = (Files.isDirectory(file) ? file : file.toAbsolutePath().getParent()).normalize();
        var district = Description.read(source);
        requireSectors(district);
        var target = tree.descriptions().resolve(district.id());
        if (source.equals(target.toAbsolutePath().normalize())) {
            return district.id();
        }
        if (Files.exists(target)) {
            throw new IOException(target + " is there already; change it and run releng/district " + district.id());
        }
        Files.createDirectories(target);
        var lines = Files.readString(source.resolve(Description.FILE));
        if (district.calendar().isPresent()) {
            var name = district.calendar().get().getFileName().toString();
            boolean shared = Files.exists(tree.descriptions().resolve(name));
            lines = lines.replaceFirst("(?m)^(calendar\\s*[=:]?\\s*).*$", "$1" + (shared ? "../" : "") + name);
            if (!shared) {
                Files.copy(district.calendar().get(), target.resolve(name));
            }
        }
        Files.writeString(target.resolve(Description.FILE), lines);
        if (district.units().isPresent()) {
            Files.copy(district.units().get(), target.resolve("units.csv"));
        }
        return district.id();
    }

    private Map<Path, byte[]> files(String id) throws IOException, FaultyDescriptionException {
        var district = Description.read(tree.descriptions().resolve(id));
        if (!district.id().equals(id)) {
            throw new IOException(tree.descriptions().resolve(id) + " describes " + district.id()
                    + "; the folder must have the same name");
        }
        requireSectors(district);
        var files = DistrictFiles.of(district, tree);
        files.putAll(Branding.of(district));
        return files;
    }

    private void requireSectors(Description district) throws FaultyDescriptionException {
        var missing = district.sectors().stream().filter(sector -> !tree.hasSector(sector)).toList();
        if (!missing.isEmpty()) {
            throw new FaultyDescriptionException(district.folder().resolve(Description.FILE),
                    List.of("sectors: there is no feature for " + String.join(" ", missing)));
        }
    }

    /** Writes what differs; returns the number of files written. */
    private int write(String id) throws IOException, FaultyDescriptionException {
        int written = 0;
        for (var file : files(id).entrySet()) {
            if (!isCurrent(file.getKey(), file.getValue())) {
                var target = tree.root().resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
                written++;
            }
        }
        System.out.println(id + ": " + written + " files written");
        return written;
    }

    private int compare(String id) throws IOException, FaultyDescriptionException {
        var outdated = files(id).entrySet().stream()
                .filter(file -> !Arrays.equals(file.getValue(), tree.content(file.getKey())))
                .filter(file -> !isPicture(file.getKey())
                        || !Branding.sameSize(file.getValue(), tree.content(file.getKey())))
                .map(Map.Entry::getKey).toList();
        outdated.forEach(file -> System.out.println(file + " is not what releng/district makes"));
        return outdated.size();
    }

    private boolean isCurrent(Path file, byte[] content) {
        return Arrays.equals(content, tree.content(file));
    }

    /**
     * Whether a made file is a picture, whose dots depend on the fonts of the machine.
     *
     * @param file a file
     * @return true for a picture
     */
    public static boolean isPicture(Path file) {
        return file.toString().endsWith(".png");
    }
}
