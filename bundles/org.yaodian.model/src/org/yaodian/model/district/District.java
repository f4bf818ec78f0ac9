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

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.plan.Calendar;
import org.yaodian.model.plan.Unit;

/**
 * What a product knows of the city or district it was made for.
 *
 * @param id          its id in the source tree
 * @param name        Chinese name
 * @param englishName English name
 * @param aliases     other names by which documents speak of it
 * @param superior    name of the city whose tasks it refines, or empty for the city itself
 * @param register    city without 市 whose register of municipal bodies is known beforehand, or empty
 * @param sectors     ids of its sectors
 * @param issuer      who issues its plans
 * @param lead        unit that leads new tasks, or empty
 * @param year        year of new plans, or empty for the current one
 * @param titlePattern title of new plans with {0} for the year, or empty
 * @param reporting   when it reports, or empty when it does not
 * @param units       its register, not to be changed; see {@link #newUnits()}
 * @param calendar    its working days, or empty for Monday to Friday, not to be changed
 */
public record District(String id, String name, String englishName, List<String> aliases, Optional<String> superior,
        Optional<String> register, List<String> sectors, String issuer, Optional<String> lead, Optional<Integer> year,
        Optional<String> titlePattern, Optional<Reporting> reporting, List<Unit> units, Optional<Calendar> calendar) {

    /** Checks and copies. */
    public District {
        Objects.requireNonNull(name);
        aliases = List.copyOf(aliases);
        sectors = List.copyOf(sectors);
        units = List.copyOf(units);
    }

    /**
     * Whether there is a city above whose tasks are broken down here.
     *
     * @return false for the city itself
     */
    public boolean refines() {
        return superior.isPresent();
    }

    /**
     * All names by which a document may speak of it.
     *
     * @return the name, then the others
     */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /**
     * The name in the language of the program.
     *
     * @return Chinese or English
     */
    public String label() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? name : englishName;
    }

    /**
     * The title of a plan.
     *
     * @param ofYear its year
     * @return the title, or empty when the description gives none
     */
    public Optional<String> title(int ofYear) {
        return titlePattern.map(pattern -> MessageFormat.format(pattern, String.valueOf(ofYear)));
    }

    /**
     * The register for a new plan.
     *
     * @return new units in order, their superiors among them
     */
    public Collection<Unit> newUnits() {
        return EcoreUtil.copyAll(units);
    }

    /**
     * The working days for a new plan.
     *
     * @param ofYear the year of the plan
     * @return a new calendar, or empty when none of its holidays is in that year
     */
    public Optional<Calendar> newCalendar(int ofYear) {
        return calendar.filter(days -> days.getExceptions().stream()
                .anyMatch(day -> day.getFrom().getYear() == ofYear || day.getTo().getYear() == ofYear))
                .map(EcoreUtil::copy);
    }
}
