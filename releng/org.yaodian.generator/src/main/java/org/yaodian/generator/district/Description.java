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

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a person wrote about a district.
 *
 * @param folder     the folder of the description
 * @param properties its lines, all known and none missing
 * @param units      its table of units, or empty when it has none
 * @param calendar   its table of holidays, or empty when it has none
 */
record Description(Path folder, Properties properties, Optional<Path> units, Optional<Path> calendar) {

    /** Name of the file with the lines. */
    static final String FILE = "district.properties";

    private static final Set<String> NEEDED = Set.of("id", "name", "englishName", "sectors", "colour", "issuer");
    private static final Set<String> KNOWN = Set.of("id", "name", "englishName", "sectors", "colour", "issuer", "code",
            "aliases", "superior", "register", "character", "lead", "year", "title", "report.to", "report.period",
            "report.day", "calendar");
    private static final Set<String> PERIODS = Set.of("month", "quarter", "year");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{1,30}");
    private static final int DAYS = 31;

    /**
     * Reads and checks a description.
     *
     * @param folder the folder
     * @return the description
     * @throws IOException                when a file cannot be read
     * @throws FaultyDescriptionException when it cannot be used
     */
    static Description read(Path folder) throws IOException, FaultyDescriptionException {
        var file = folder.resolve(FILE);
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        properties.replaceAll((key, value) -> value.toString().strip());
        var faults = faults(properties);
        var calendar = Optional.ofNullable(properties.getProperty("calendar")).map(folder::resolve)
                .map(Path::normalize);
        if (calendar.isPresent() && !Files.isRegularFile(calendar.get())) {
            faults.add("calendar: there is no file " + calendar.get());
        }
        if (!faults.isEmpty()) {
            throw new FaultyDescriptionException(file, faults);
        }
        var units = Optional.of(folder.resolve("units.csv")).filter(Files::isRegularFile);
        if (units.isPresent()) {
            UnitTable.check(units.get());
        }
        return new Description(folder, properties, units, calendar);
    }

    private static List<String> faults(Properties lines) {
        var faults = new ArrayList<String>();
        var keys = new TreeSet<>(lines.stringPropertyNames());
        NEEDED.stream().sorted().filter(key -> lines.getProperty(key, "").isEmpty())
                .forEach(key -> faults.add("needs a line " + key + " = …"));
        keys.stream().filter(key -> !KNOWN.contains(key))
                .forEach(key -> faults.add("nobody knows " + key + "; known are " + new TreeSet<>(KNOWN)));
        expect(lines, "id", ID.pattern(), "small Latin letters and digits, as in songjiang", faults);
        expect(lines, "sectors", "[a-z]+( [a-z]+)*", "ids of sectors with blanks between, as in egov rural", faults);
        expect(lines, "colour", "#[0-9a-fA-F]{6}", "a colour as in #2f6b4f", faults);
        expect(lines, "year", "\\d{4}", "a year of four digits", faults);
        expect(lines, "report.period", String.join("|", PERIODS), "month, quarter or year", faults);
        expect(lines, "report.day", "\\d{1,2}", "a day of the month, 1 to 31", faults);
        if (lines.getProperty("report.day", "1").matches("\\d{1,2}")) {
            int day = Integer.parseInt(lines.getProperty("report.day", "1"));
            if (day < 1 || day > DAYS) {
                faults.add("report.day: " + day + " is no day of a month");
            }
        }
        return faults;
    }

    private static void expect(Properties lines, String key, String pattern, String wanted, List<String> faults) {
        var value = lines.getProperty(key, "");
        if (!value.isEmpty() && !value.matches(pattern)) {
            faults.add(key + ": \"" + value + "\" is not " + wanted);
        }
    }

    /** {@return a line, empty when it is missing} */
    String get(String key) {
        return properties.getProperty(key, "");
    }

    String id() {
        return get("id");
    }

    /** {@return the ids of the sectors, in the order as written} */
    List<String> sectors() {
        return List.of(get("sectors").split(" "));
    }

    /** {@return the colour of the pictures} */
    Color colour() {
        return Color.decode(get("colour"));
    }

    /** {@return the character in the icon: as written, otherwise the first of the name} */
    String character() {
        var character = get("character").isEmpty() ? get("name") : get("character");
        return character.substring(0, character.offsetByCodePoints(0, 1));
    }
}
