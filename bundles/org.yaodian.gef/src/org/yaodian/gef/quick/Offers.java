/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.quick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.gef.palette.LinkKind;
import org.yaodian.gef.palette.NodeTemplate;
import org.yaodian.gef.palette.OfferedTypes;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Names;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.register.Pinyin;
import org.yaodian.model.verbs.KindGuess;

/** Finds what can be made of what a person types: a new element of the likeliest kind, what exists, other kinds. */
final class Offers {

    private static final int MOST_FOUND = 8;

    private final Diagram diagram;
    private final Node source;
    private final OfferedTypes types;
    private final Set<EObject> shown = new HashSet<>();

    /**
     * Prepares to make offers.
     *
     * @param diagram where something shall be created
     * @param source  the node to connect with, or null to connect nothing
     * @param types   the types of sectors that may be made
     */
    Offers(Diagram diagram, Node source, OfferedTypes types) {
        this.diagram = diagram;
        this.source = source;
        this.types = types;
        Outline.nodes(diagram).stream().map(Node::getObject).filter(object -> object != null).forEach(shown::add);
    }

    /**
     * What to offer.
     *
     * @param typed what was typed, may be empty
     * @return the offers, likeliest first
     */
    List<Offer> of(String typed) {
        var name = typed.strip();
        var fresh = created(name);
        var found = name.isEmpty() ? List.<Offer>of() : existing(name);
        if (found.isEmpty()) {
            return fresh;
        }
        var offers = new ArrayList<Offer>();
        var first = isSound(name) || isName(name) ? 0 : Math.min(firstLinks(fresh), fresh.size());
        offers.addAll(fresh.subList(0, first));
        offers.addAll(found);
        offers.addAll(fresh.subList(first, fresh.size()));
        return offers;
    }

    /** How many of the new ones are of the likeliest kind. */
    private static int firstLinks(List<Offer> fresh) {
        return (int) fresh.stream().map(Offer::image).takeWhile(fresh.getFirst().image()::equals).count();
    }

    /** Latin letters alone sound like something that exists. */
    private static boolean isSound(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private boolean isName(String name) {
        return candidates().anyMatch(object -> name.equals(Names.of(object)));
    }

    /** The likeliest kinds and types first, then the other kinds; of one sector alone, all of its types too. */
    private List<Offer> created(String name) {
        var templates = new LinkedHashSet<NodeTemplate>();
        new TypeGuess(types).likely(name).map(NodeTemplate.OfType::new).forEach(templates::add);
        templates.add(new NodeTemplate.OfElement(KindGuess.of(name)));
        if (types.only().isPresent() || name.isEmpty()) {
            types.elementTypes().map(NodeTemplate.OfType::new).forEach(templates::add);
        }
        Stream.of(ElementKind.TASK, ElementKind.SYSTEM, ElementKind.TARGET, ElementKind.POLICY, ElementKind.EVENT,
                ElementKind.CHAPTER).map(NodeTemplate.OfElement::new).forEach(templates::add);
        templates.add(new NodeTemplate.OfUnit());
        templates.add(new NodeTemplate.OfNote());
        var offers = templates.stream().flatMap(template -> created(template, name));
        return (name.isEmpty() ? offers.sorted(Comparator.comparing(Offers::isPlainLink)) : offers).toList();
    }

    private Stream<Offer> created(NodeTemplate template, String name) {
        var named = name.isEmpty() || isSearchFor(template, name) ? template : new NodeTemplate.Named(template, name);
        if (source == null) {
            return Stream.of(new Offer.New(named, Optional.empty()));
        }
        var sample = template instanceof NodeTemplate.OfNote ? null : template.sample();
        var kinds = fitting(sample).toList();
        var special = kinds.stream().filter(LinkKind.OfType.class::isInstance).toList();
        return (template instanceof NodeTemplate.OfType && !special.isEmpty() ? special : kinds).stream()
                .map(kind -> new Offer.New(named, Optional.of(kind)));
    }

    private static boolean isPlainLink(Offer offer) {
        return !(offer.link().orElse(null) instanceof LinkKind.OfType);
    }

    /** Whether what was typed looks for a type, rather than being the name of something new. */
    private static boolean isSearchFor(NodeTemplate template, String name) {
        return template instanceof NodeTemplate.OfType(var type)
                && (type.name().contains(name) || isSound(name) && Pinyin.matches(type.name(), name));
    }

    /** The kinds of link to something: the relation types of sectors first. */
    private Stream<LinkKind> fitting(EObject target) {
        return types.links().stream().filter(kind -> kind.joins(source.getObject(), target));
    }

    private Stream<Identified> candidates() {
        var plan = Outline.planOf(diagram);
        return Stream.concat(Outline.elements(plan), plan.getUnits().stream())
                .filter(object -> source == null || object != source.getObject());
    }

    private List<Offer> existing(String name) {
        Map<Identified, Boolean> found = new LinkedHashMap<>();
        candidates().filter(object -> contains(object, name)).limit(MOST_FOUND).forEach(each -> found.put(each, true));
        if (found.size() < MOST_FOUND && isSound(name)) {
            candidates().filter(object -> !found.containsKey(object) && Pinyin.matches(Names.of(object), name))
                    .limit(MOST_FOUND - found.size()).toList().forEach(each -> found.put(each, true));
        }
        return found.keySet().stream().flatMap(this::existing).toList();
    }

    private static boolean contains(Identified object, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Names.of(object).toLowerCase(Locale.ROOT).contains(lower)
                || object instanceof Element element && element.getCode() != null
                        && element.getCode().startsWith(name);
    }

    private Stream<Offer> existing(Identified object) {
        if (source == null) {
            return Stream.of(new Offer.Existing(object, shown.contains(object), Optional.empty()));
        }
        return fitting(object).filter(kind -> mayJoin(kind, object))
                .map(kind -> new Offer.Existing(object, shown.contains(object), Optional.of(kind)));
    }

    private boolean mayJoin(LinkKind kind, Identified object) {
        if (kind == LinkKind.NOTE_LINE || source.getObject() == null) {
            return kind == LinkKind.NOTE_LINE && source.getObject() == null;
        }
        return kind.newLink(object).between(source.getObject(), object)
                .map(creation -> creation.command().canExecute()).orElse(false);
    }
}
