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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.plan.UnitKind;

@SuppressWarnings("nls")
class DistrictReaderTest {

    private static final String LINES = """
            id = shuixiang
            name = 水乡区
            englishName = Shuixiang District
            aliases = 水乡|水乡县
            superior = 江城市
            sectors = water boats
            issuer = 水乡区信息化委员会
            lead = 水乡区信息化委员会
            year = 2007
            title = {0}年水乡区工作要点
            report.to = 江城市信息化委员会
            report.period = quarter
            report.day = 20
            calendar = calendar.csv
            """;
    private static final String UNITS = """
            # a comment
            code,name,aliases,kind,superior
            990101,水乡区,水乡,DISTRICT,
            990101101,菱湖镇,菱湖镇政府|菱湖,TOWN,
            990101101201,菱湖镇荷塘村,,VILLAGE,菱湖镇
            """;
    private static final String CALENDAR = """
            from,to,working,name
            2007-10-01,2007-10-07,false,国庆节
            2007-09-29,2007-09-30,true,国庆节调休
            """;

    @TempDir
    private Path folder;

    private District read(String lines, String units, String calendar) throws IOException, FaultyDistrictException {
        Files.writeString(folder.resolve("district.properties"), lines);
        Files.writeString(folder.resolve("units.csv"), units);
        Files.writeString(folder.resolve("calendar.csv"), calendar);
        return DistrictReader.read("district.properties", this::file);
    }

    private URL file(String path) {
        try {
            var file = folder.resolve(path);
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String faultOf(String lines, String units, String calendar) {
        return assertThrows(FaultyDistrictException.class, () -> read(lines, units, calendar)).getMessage();
    }

    @Test
    void everyLineOfADescriptionIsRead() throws Exception {
        var district = read(LINES, UNITS, CALENDAR);
        assertEquals("水乡区", district.name());
        assertEquals(List.of("水乡区", "水乡", "水乡县"), district.names().toList());
        assertEquals(List.of("water", "boats"), district.sectors());
        assertEquals(Optional.of("江城市"), district.superior());
        assertTrue(district.refines());
        assertEquals(Optional.of("2008年水乡区工作要点"), district.title(2008));
        assertEquals(new Reporting("江城市信息化委员会", Reporting.Period.QUARTER, 20), district.reporting().orElseThrow());
    }

    @Test
    void unitsStandBelowTheirSuperiorAndOthersBelowTheDistrict() throws Exception {
        var units = read(LINES, UNITS, CALENDAR).units();
        assertEquals(List.of("水乡区", "菱湖镇", "菱湖镇荷塘村"), units.stream().map(unit -> unit.getName()).toList());
        assertSame(units.get(0), units.get(1).getSuperior());
        assertSame(units.get(1), units.get(2).getSuperior());
        assertEquals(UnitKind.VILLAGE, units.get(2).getKind());
        assertEquals(List.of("菱湖镇政府", "菱湖"), units.get(1).getAliases());
    }

    @Test
    void eachPlanGetsUnitsOfItsOwn() throws Exception {
        var district = read(LINES, UNITS, CALENDAR);
        var copies = new ArrayList<>(district.newUnits());
        assertNotSame(district.units().get(0), copies.get(0));
        assertSame(copies.get(0), copies.get(1).getSuperior());
    }

    @Test
    void theCalendarHasItsHolidays() throws Exception {
        var calendar = read(LINES, UNITS, CALENDAR).newCalendar(2007).orElseThrow();
        assertEquals("1 2 3 4 5", calendar.getWorkingWeekdays());
        assertEquals(2, calendar.getExceptions().size());
        assertFalse(calendar.getExceptions().get(0).isWorking());
        assertEquals(LocalDate.of(2007, 10, 7), calendar.getExceptions().get(0).getTo());
        assertTrue(calendar.getExceptions().get(1).isWorking());
    }

    @Test
    void aPlanOfAYearWithoutKnownHolidaysGetsNoCalendar() throws Exception {
        assertTrue(read(LINES, UNITS, CALENDAR).newCalendar(2009).isEmpty());
    }

    @Test
    void theCityItselfNeitherRefinesNorReports() throws Exception {
        var lines = LINES.lines().filter(line -> !line.startsWith("superior") && !line.startsWith("report"))
                .reduce("", (text, line) -> text + line + "\n");
        var city = read(lines, UNITS, CALENDAR);
        assertFalse(city.refines());
        assertTrue(city.reporting().isEmpty());
    }

    @Test
    void aMissingFileIsNamed() {
        var fault = assertThrows(FaultyDistrictException.class,
                () -> DistrictReader.read("data/district.properties", path -> null));
        assertTrue(fault.getMessage().contains("data/district.properties"), fault.getMessage());
    }

    @Test
    void aMissingLineIsNamed() {
        assertTrue(faultOf(LINES.replace("issuer", "issuers"), UNITS, CALENDAR).contains("issuer"));
    }

    @Test
    void anUnknownPeriodIsNamed() {
        assertTrue(faultOf(LINES.replace("quarter", "week"), UNITS, CALENDAR).contains("week"));
    }

    @Test
    void aYearThatIsNoNumberIsNamed() {
        assertTrue(faultOf(LINES.replace("= 2007", "= 今年"), UNITS, CALENDAR).contains("今年"));
    }

    @Test
    void aFaultInATableIsNamedWithItsLine() {
        assertTrue(faultOf(LINES, UNITS.replace("VILLAGE", "HAMLET"), CALENDAR).contains("5"));
        assertTrue(faultOf(LINES, UNITS + ",荷花村,,VILLAGE,莲花镇\n", CALENDAR).contains("莲花镇"));
        assertTrue(faultOf(LINES, UNITS + ",荷花村\n", CALENDAR).contains("6"));
        assertTrue(faultOf(LINES, "name,code\n", CALENDAR).contains(UnitsReader.HEADING));
        assertTrue(faultOf(LINES, UNITS, CALENDAR + "2007-13-01,2007-10-07,false,\n").contains("calendar.csv"));
    }

    @Test
    void aCalendarThatIsNotThereIsNamed() {
        assertTrue(faultOf(LINES.replace("calendar.csv", "other.csv"), UNITS, CALENDAR).contains("other.csv"));
    }
}
