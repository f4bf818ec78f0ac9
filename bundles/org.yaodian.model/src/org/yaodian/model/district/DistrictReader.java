/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.district;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Calendar;
import org.yaodian.model.plan.Unit;

/**
 * Reads the description of a district as it comes with a product: a properties file in UTF-8 and, beside it,
 * {@code units.csv} and the calendar it names. {@code releng/district --help} tells what each line means.
 */
public final class DistrictReader {

    private static final String UNITS = "units.csv";
    private static final String BAR = "\\|";

    private final Function<String, URL> files;
    private final String file;
    private final Properties lines = new Properties();

    private DistrictReader(String file, Function<String, URL> files) {
        this.file = file;
        this.files = files;
    }

    /**
     * Reads a description.
     *
     * @param file  path of the properties file
     * @param files finds files beside it and the file itself by their path; null for one that is not there
     * @return the district
     * @throws FaultyDistrictException when something is missing or wrong
     */
    public static District read(String file, Function<String, URL> files) throws FaultyDistrictException {
        try {
            return new DistrictReader(file, files).read();
        } catch (IOException e) {
            throw new FaultyDistrictException(NLS.bind(Messages.DistrictReader_Unreadable, file, e.getMessage()), e);
        }
    }

    private District read() throws IOException, FaultyDistrictException {
        try (var reader = open(file).orElseThrow(() -> fault(Messages.DistrictReader_Missing))) {
            lines.load(reader);
        } catch (IllegalArgumentException e) {
            throw fault(e.getMessage());
        }
        return new District(needed("id"), needed("name"), needed("englishName"), list("aliases", BAR),
                line("superior"), line("register"), list("sectors", " "), needed("issuer"), line("lead"),
                number("year"), line("title"), reporting(), units(), calendar());
    }

    private Optional<Reporting> reporting() throws FaultyDistrictException {
        var period = line("report.period");
        var day = number("report.day");
        if (period.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Reporting(line("report.to").orElse(""), Reporting.Period.of(period.get()),
                    Math.clamp(day.orElse(31), 1, 31)));
        } catch (IllegalArgumentException e) {
            throw fault(NLS.bind(Messages.DistrictReader_NoSuchPeriod, period.get()));
        }
    }

    private List<Unit> units() throws IOException, FaultyDistrictException {
        try (var reader = open(beside(UNITS)).orElse(null)) {
            return reader == null ? List.of() : UnitsReader.read(Table.read(UNITS, reader, UnitsReader.HEADING));
        }
    }

    private Optional<Calendar> calendar() throws IOException, FaultyDistrictException {
        var name = line("calendar");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try (var reader = open(beside(name.get()))
                .orElseThrow(() -> fault(NLS.bind(Messages.DistrictReader_NoCalendar, name.get())))) {
            return Optional.of(CalendarReader.read(Table.read(name.get(), reader, CalendarReader.HEADING),
                    needed("name")));
        }
    }

    private String beside(String name) {
        return file.substring(0, file.lastIndexOf('/') + 1) + name;
    }

    private Optional<Reader> open(String path) throws IOException {
        var url = files.apply(path);
        return url == null ? Optional.empty()
                : Optional.of(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8));
    }

    private Optional<String> line(String key) {
        return Optional.of(lines.getProperty(key, "").strip()).filter(value -> !value.isEmpty());
    }

    private String needed(String key) throws FaultyDistrictException {
        return line(key).orElseThrow(() -> fault(NLS.bind(Messages.DistrictReader_NeedsLine, key)));
    }

    private List<String> list(String key, String separator) {
        return line(key).map(value -> List.of(value.split(separator))).orElse(List.of());
    }

    private Optional<Integer> number(String key) throws FaultyDistrictException {
        try {
            return line(key).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw fault(NLS.bind(Messages.DistrictReader_NoNumber, key, line(key).orElse("")));
        }
    }

    private FaultyDistrictException fault(String what) {
        return new FaultyDistrictException(NLS.bind(Messages.DistrictReader_Fault, file, what));
    }
}
