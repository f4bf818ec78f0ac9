/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;

/** What messages call the objects of a plan. */
public final class Labels {

    private static final int LONGEST = 40;
    private static final int MOST = 5;
    private static final int LONGEST_WAY = 12;

    private Labels() {
    }

    /**
     * Code and name of an element, the name of a unit or plan, or the ends of a link.
     *
     * @param object an object of a plan, or null
     * @return its label, never blank
     */
    public static String of(EObject object) {
        return switch (object) {
            case Element element -> ofElement(element);
            case Unit unit -> shorten(orElse(unit.getName(), Messages.Labels_Unnamed));
            case WorkPlan plan -> shorten(orElse(plan.getTitle(), Messages.Labels_Unnamed));
            case Dependency link -> NLS.bind(Messages.Labels_FromTo, of(link.getFrom()), of(link.getTo()));
            case Relation link -> NLS.bind(Messages.Labels_FromTo, of(link.getFrom()), of(link.getTo()));
            case null -> Messages.Labels_Nothing;
            default -> object.eClass().getName();
        };
    }

    private static String ofElement(Element element) {
        var name = shorten(orElse(element.getName(), NLS.bind(Messages.Labels_UnnamedKind,
                ElementKind.of(element).label())));
        return element.getCode() == null ? name : element.getCode() + ' ' + name;
    }

    /**
     * Several labels one after the other.
     *
     * @param objects objects of a plan
     * @return their labels, the first few of many
     */
    public static String of(List<? extends EObject> objects) {
        return objects.stream().limit(MOST).map(Labels::of).collect(Collectors.joining(Messages.Labels_Separator, "", //$NON-NLS-1$
                objects.size() > MOST ? "…" : "")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Labels that lead back to the first one; the middle of a long way is left out. */
    static String circle(List<? extends EObject> cycle) {
        var way = cycle.stream().limit(LONGEST_WAY).map(Labels::of);
        var gap = cycle.size() > LONGEST_WAY ? Stream.of("…") : Stream.<String>empty(); //$NON-NLS-1$
        return Stream.of(way, gap, Stream.of(of(cycle.get(0)))).flatMap(labels -> labels)
                .collect(Collectors.joining(" → ")); //$NON-NLS-1$
    }

    /**
     * A text that says something.
     *
     * @param text      a text, or null
     * @param otherwise what to say when it is null or blank
     * @return one of both
     */
    public static String orElse(String text, String otherwise) {
        return isBlank(text) ? otherwise : text;
    }

    /**
     * Whether a text says nothing.
     *
     * @param text a text, or null
     * @return whether it is null or blank
     */
    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String shorten(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + '…';
    }
}
