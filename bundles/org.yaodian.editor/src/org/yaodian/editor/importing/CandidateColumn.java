/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.text.Candidate;
import org.yaodian.text.CandidateDetails;

/** What the tree of candidates tells in its columns. */
enum CandidateColumn {

    /** Name, with the kind's icon. */
    NAME(270),
    /** How sure the reader is. */
    CONFIDENCE(100),
    /** Kind of element. */
    KIND(70),
    /** Governing verb. */
    VERB(68),
    /** Units with their parts. */
    UNITS(130),
    /** Deadline as written. */
    DEADLINE(90);

    private static final Map<ResponsibilityRole, String> ROLES = new EnumMap<>(Map.of(
            ResponsibilityRole.LEAD, Messages.CandidateColumn_Lead,
            ResponsibilityRole.COOPERATE, Messages.CandidateColumn_Cooperate,
            ResponsibilityRole.RESPONSIBLE, Messages.CandidateColumn_Responsible,
            ResponsibilityRole.SUPERVISE, Messages.CandidateColumn_Supervise));

    private final int width;

    CandidateColumn(int width) {
        this.width = width;
    }

    /**
     * The width of the column at first.
     *
     * @return pixels
     */
    int width() {
        return width;
    }

    /**
     * The heading of the column.
     *
     * @return the heading in the language of the program
     */
    String heading() {
        return switch (this) {
            case NAME -> Messages.CandidateColumn_Name;
            case KIND -> Messages.CandidateColumn_Kind;
            case VERB -> Messages.CandidateColumn_Verb;
            case UNITS -> Messages.CandidateColumn_Units;
            case DEADLINE -> Messages.CandidateColumn_Deadline;
            case CONFIDENCE -> Messages.CandidateColumn_Confidence;
        };
    }

    /**
     * The text of a cell.
     *
     * @param candidate the row
     * @return the text, never null
     */
    String text(Candidate candidate) {
        return switch (this) {
            case NAME -> candidate.name();
            case KIND -> candidate.label();
            case VERB -> Objects.requireNonNullElse(candidate.verb(), "");
            case UNITS -> units(candidate.details());
            case DEADLINE -> candidate.details().due() == null ? "" : candidate.details().due().text();
            case CONFIDENCE -> NLS.bind(Messages.CandidateColumn_Percent, Math.round(candidate.confidence() * 100));
        };
    }

    private static String units(CandidateDetails details) {
        return Stream.of(ResponsibilityRole.values()).map(role -> {
            var names = details.parts().stream().filter(part -> part.role() == role).map(CandidateDetails.Part::text)
                    .collect(Collectors.joining(Messages.CandidateColumn_UnitSeparator));
            return names.isEmpty() ? "" : NLS.bind(Messages.CandidateColumn_RoleAndUnits, ROLES.get(role), names);
        }).filter(text -> !text.isEmpty()).collect(Collectors.joining(Messages.CandidateColumn_RoleSeparator));
    }
}
