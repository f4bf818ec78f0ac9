/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov.rules;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.egov.facets.NetworkDomain;
import org.yaodian.egov.facets.NetworkFacet;
import org.yaodian.egov.facets.SystemFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.Related;

/** Follows data from who provides them, over networks and platforms, to who uses them. */
final class Flows {

    private Flows() {
    }

    /** The network that a system runs on, or nothing. */
    static Optional<Element> network(Element system) {
        return Related.targets(system, Egov.RUNS_ON).findFirst();
    }

    /** The domain of the network that a system runs on. */
    static NetworkDomain domain(Element system) {
        return network(system).flatMap(net -> Facets.of(net, NetworkFacet.class)).map(NetworkFacet::getDomain)
                .or(() -> Facets.of(system, SystemFacet.class).map(SystemFacet::getNetworkDomain))
                .orElse(NetworkDomain.UNKNOWN);
    }

    /** Whether a chain of platforms joins two systems, or one of them and the other as a platform. */
    static boolean joined(Element one, Element other) {
        var goal = platforms(other).collect(Collectors.toSet());
        var reached = reach(platforms(one));
        return reached.stream().anyMatch(goal::contains);
    }

    /** The platforms that a system is joined to, or itself when it is one. */
    static Stream<Element> platforms(Element system) {
        return Stream.concat(Egov.EXCHANGE.equals(system.getTypeId()) ? Stream.of(system) : Stream.empty(),
                Related.targets(system, Egov.EXCHANGES));
    }

    /** The relations "uses" that a change of an object can concern. */
    static Stream<Relation> around(EObject changed) {
        return switch (changed) {
            case Relation relation -> Stream.concat(Stream.of(relation), Stream.of(relation)
                    .flatMap(link -> Stream.of(link.getFrom(), link.getTo()).filter(Objects::nonNull))
                    .flatMap(Flows::around));
            case Element element -> Stream.concat(Related.incoming(element, Egov.USES),
                    systems(element).flatMap(Flows::ofSystem));
            default -> changed.eContainer() == null ? Stream.empty()
                    : Stream.of(changed.eContainer()).filter(Element.class::isInstance).flatMap(Flows::around);
        };
    }

    private static Stream<Relation> ofSystem(Element system) {
        return Stream.concat(Related.outgoing(system, Egov.USES),
                Related.targets(system, Egov.PROVIDES).flatMap(item -> Related.incoming(item, Egov.USES)));
    }

    /** An element with the systems on it when it is a network, and with those it joins when it is a platform. */
    private static Stream<Element> systems(Element element) {
        var members = reach(Related.sources(element, Egov.EXCHANGES).findAny().isPresent() ? Stream.of(element)
                : Stream.empty()).stream().flatMap(platform -> Related.sources(platform, Egov.EXCHANGES));
        return Stream.of(Stream.of(element), Related.sources(element, Egov.RUNS_ON), members)
                .flatMap(systems -> systems).distinct();
    }

    /** All platforms in a chain with some. */
    private static Set<Element> reach(Stream<Element> start) {
        var reached = new LinkedHashSet<Element>();
        var queue = new ArrayDeque<>(start.filter(reached::add).toList());
        while (!queue.isEmpty()) {
            var platform = queue.remove();
            Stream.concat(Related.targets(platform, Egov.EXCHANGES), Related.sources(platform, Egov.EXCHANGES)
                    .filter(source -> Egov.EXCHANGE.equals(source.getTypeId()))).filter(reached::add)
                    .forEach(queue::add);
        }
        return reached;
    }
}
