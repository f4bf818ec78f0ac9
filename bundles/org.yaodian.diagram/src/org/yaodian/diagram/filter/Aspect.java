/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.filter;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.diagram.shape.Light;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Unit;

/** What a filter can ask of a node. */
public enum Aspect {
    /** The kind of card, such as {@code task}. */
    KIND,
    /** The sector that its type or its facets come from, {@code -} for none. */
    SECTOR,
    /** The ids of the units that have a part in it or in something around it, {@code -} for none. */
    UNIT,
    /** Its {@link Light}. */
    LIGHT;

    /** Stands for having none. */
    public static final String NOTHING = "-";

    /**
     * Its name in a filter.
     *
     * @return lower-case letters
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The aspect with a name.
     *
     * @param key a name
     * @return the aspect, or nothing
     */
    public static Optional<Aspect> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * What a node has of this.
     *
     * @param node  a node
     * @param today the day that lights are shown for
     * @return at least one value
     */
    public Set<String> valuesOf(Node node, LocalDate today) {
        return switch (this) {
            case KIND -> Set.of(ShapeCatalog.kindOf(node).name().toLowerCase(Locale.ROOT));
            case SECTOR -> Set.of(sector(node.getObject()));
            case UNIT -> units(node.getObject());
            case LIGHT -> Set.of(Light.of(node.getObject(), today).key());
        };
    }

    private static String sector(EObject object) {
        if (!(object instanceof Element element)) {
            return NOTHING;
        }
        var type = element.getTypeId();
        if (type != null && type.lastIndexOf('.') > 0) {
            return type.substring(0, type.lastIndexOf('.'));
        }
        return element.getFacets().stream().map(facet -> facet.eClass().getEPackage()).filter(p -> p != null)
                .map(p -> p.getName() == null ? p.getNsURI() : p.getName()).filter(name -> name != null).findFirst()
                .orElse(NOTHING);
    }

    private static Set<String> units(EObject object) {
        var units = new HashSet<String>();
        if (object instanceof Unit unit && unit.getId() != null) {
            units.add(unit.getId());
        }
        for (var each = object; each instanceof Element element; each = each.eContainer()) {
            element.getResponsibilities().stream().map(Responsibility::getUnit)
                    .filter(unit -> unit != null && unit.getId() != null).map(Unit::getId).forEach(units::add);
        }
        if (units.isEmpty()) {
            units.add(NOTHING);
        }
        return units;
    }
}
