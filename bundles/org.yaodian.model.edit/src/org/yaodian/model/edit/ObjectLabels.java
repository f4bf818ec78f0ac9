/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Anchor;
import org.yaodian.model.plan.Attachment;
import org.yaodian.model.plan.Baseline;
import org.yaodian.model.plan.BaselineEntry;
import org.yaodian.model.plan.BudgetLine;
import org.yaodian.model.plan.Calendar;
import org.yaodian.model.plan.CalendarException;
import org.yaodian.model.plan.Deadline;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Disclosure;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Measurement;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.ProgressReport;
import org.yaodian.model.plan.Quantity;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.SourceDocument;

/** One line that tells a person what an object of the plan is, in the language of the program. */
final class ObjectLabels {

    private ObjectLabels() {
    }

    /** The line for any object; the name of its class when it says nothing of itself. */
    static String of(EObject object) {
        var text = switch (object) {
            case Element element -> join(" ", element.getCode(), Names.of(element)); //$NON-NLS-1$
            case Responsibility part -> NLS.bind(Messages.ObjectLabels_Responsibility, Names.of(part.getRole()),
                    part.getUnit() == null ? nothing(part.getText()) : Names.of(part.getUnit()));
            case Dependency link -> ends(link.getFrom(), link.getTo()) + " (" + link.getType().getLiteral() //$NON-NLS-1$
                    + (link.getLag() == 0 ? "" : String.format("%+d", link.getLag())) + ')'; //$NON-NLS-1$ //$NON-NLS-2$
            case Relation link -> ends(link.getFrom(), link.getTo());
            case Node node -> node.getObject() == null ? node.getText() : of(node.getObject());
            case Edge edge -> edge.getObject() == null ? null : of(edge.getObject());
            case Anchor anchor -> anchor.getText();
            case Attachment attachment -> attachment.getName();
            case Baseline baseline -> baseline.getName();
            case BaselineEntry entry -> entry.getTask() == null ? null : of(entry.getTask());
            case Calendar calendar -> calendar.getName();
            case CalendarException day -> join(" ", day.getName(), range(day.getFrom(), day.getTo())); //$NON-NLS-1$
            case SourceDocument source -> source.getFileName();
            case Disclosure disclosure -> join(" ", disclosure.getAttribute(), disclosure.getReason()); //$NON-NLS-1$
            default -> ofNumbers(object);
        };
        return text == null || text.isBlank() ? Names.of(object) : text.strip();
    }

    private static String ofNumbers(EObject object) {
        return switch (object) {
            case Quantity quantity -> join(" ", quantity.getLabel(), plain(quantity.getValue()), quantity.getUnit()); //$NON-NLS-1$
            case BudgetLine line -> join(" ", line.getName(), plain(line.getAsked())); //$NON-NLS-1$
            case ProgressReport report -> join(" ", report.getPeriod(), report.getPercent() + "%"); //$NON-NLS-1$ //$NON-NLS-2$
            case Measurement measured -> join(" ", day(measured.getMeasured()), plain(measured.getValue())); //$NON-NLS-1$
            case Deadline deadline -> deadline.getText() == null ? range(deadline.getFrom(), deadline.getTo())
                    : deadline.getText();
            default -> null;
        };
    }

    private static String ends(EObject from, EObject to) {
        return (from == null ? nothing(null) : Names.of(from)) + " → " + (to == null ? nothing(null) : Names.of(to)); //$NON-NLS-1$
    }

    private static String range(LocalDate from, LocalDate to) {
        return Objects.equals(from, to) ? day(from) : join("–", day(from), day(to)); //$NON-NLS-1$
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String nothing(String text) {
        return text == null || text.isBlank() ? Messages.ObjectLabels_Nothing : text;
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
