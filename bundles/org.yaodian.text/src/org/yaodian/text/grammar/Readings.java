/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.grammar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.yaodian.model.plan.Comparison;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.text.data.Verb;

/** What the grammar finds in a passage. Places are indices of the source text. */
public final class Readings {

    private Readings() {
    }

    /**
     * A range of chars of the source.
     *
     * @param from first index
     * @param to   index behind the last
     */
    public record Extent(int from, int to) {}

    /**
     * A unit with a part.
     *
     * @param role its part
     * @param name the unit as written
     */
    public record PartReading(ResponsibilityRole role, String name) {}

    /**
     * When something is due.
     *
     * @param text  as written
     * @param from  earliest day, or null
     * @param to    latest day, or null
     * @param vague whether the words say little
     */
    public record DueReading(String text, LocalDate from, LocalDate to, boolean vague) {}

    /**
     * A number with its unit.
     *
     * @param label what is counted
     * @param value the number
     * @param unit  its unit
     */
    public record NumberReading(String label, BigDecimal value, String unit) {}

    /**
     * A target.
     *
     * @param extent     where it stands
     * @param name       the words
     * @param measure    what is measured
     * @param comparison how to compare
     * @param base       value to compare with, or null
     * @param value      value to reach
     * @param unit       unit of measure
     * @param plain      whether it is a count behind a verb and not a comparison in words
     */
    public record TargetReading(Extent extent, String name, String measure, Comparison comparison, BigDecimal base,
            BigDecimal value, String unit, boolean plain) {}

    /** How a thing was recognized. */
    public enum Sign {
        /** By its head noun. */
        HEAD_NOUN,
        /** As a member of a list that shares one head noun. */
        SHARED_HEAD,
        /** By its quotation marks. */
        QUOTED,
        /** By its book title marks. */
        BOOK_TITLE
    }

    /**
     * A system, policy or event.
     *
     * @param extent  where it stands, as short as written
     * @param name    its full name
     * @param written its name as written
     * @param sign    how it was recognized
     */
    public record ThingReading(Extent extent, String name, String written, Sign sign) {}

    /** How sure a task is. */
    public enum Certainty {
        /** A verb at the head of the clause. */
        VERB_FIRST,
        /** A verb behind a subject or a phrase. */
        VERB_LATER,
        /** A verb that says what something is good for. */
        OUTCOME,
        /** A noun that says what is done. */
        NOMINAL,
        /** No verb that is known. */
        NO_VERB
    }

    /**
     * A task.
     *
     * @param extent    where it stands, with its circumstances
     * @param name      its main clause
     * @param verb      governing verb, or null
     * @param certainty how sure it is
     * @param content   what is in it
     */
    public record TaskReading(Extent extent, String name, Verb verb, Certainty certainty, Content content) {}

    /**
     * What stands in a clause besides its verb.
     *
     * @param systems   systems
     * @param policies  policies
     * @param events    events
     * @param targets   targets
     * @param numbers   numbers that are no targets
     * @param parts     units with a part
     * @param due       deadline, or null
     * @param districts districts as written, completed with 区 or 县 where the list gives it
     * @param units     other units named
     */
    public record Content(List<ThingReading> systems, List<ThingReading> policies, List<ThingReading> events,
            List<TargetReading> targets, List<NumberReading> numbers, List<PartReading> parts, DueReading due,
            List<String> districts, List<String> units) {}

    /**
     * A bracket, line or tail that gives units and deadlines.
     *
     * @param from  first index in the passage
     * @param to    index behind the last in the passage
     * @param parts units with a part
     * @param due   deadline, or null
     * @param near  whether it speaks of the sentence before it alone and not of the whole paragraph
     */
    public record Annotation(int from, int to, List<PartReading> parts, DueReading due, boolean near) {}

    /**
     * A paragraph.
     *
     * @param tasks       its tasks in order
     * @param loose       targets outside of any task
     * @param annotations what is said of the paragraph as a whole
     * @param headed      whether the first task is a heading over the others
     * @param unclaimed   what belongs to no task
     */
    public record ParagraphReading(List<TaskReading> tasks, List<TargetReading> loose, List<Annotation> annotations,
            boolean headed, List<Extent> unclaimed) {}
}
