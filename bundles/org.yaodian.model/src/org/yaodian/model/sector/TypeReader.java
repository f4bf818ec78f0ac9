/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.ElementKind;

/**
 * Reads the types of one sector.
 *
 * @param sector id of the sector
 * @param facets package of its facets
 */
record TypeReader(String sector, EPackage facets) {

    private static final int WIDTH = 180;
    private static final int HEIGHT = 60;

    static TypeGroup group(Declaration declaration) throws FaultyDeclarationException {
        return new TypeGroup(declaration.required("id"), declaration.required("name"));
    }

    static Template template(Declaration declaration) throws FaultyDeclarationException {
        return new Template(declaration.required("id"), declaration.required("name"),
                declaration.optional("description"), use(declaration), declaration.file("file"));
    }

    private static Template.Use use(Declaration declaration) throws FaultyDeclarationException {
        var word = declaration.required("use");
        try {
            return Template.Use.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException fault) {
            throw Declaration.wrong("use", word, fault);
        }
    }

    ElementType elementType(Declaration declaration) throws FaultyDeclarationException {
        var facet = facet(declaration);
        var presets = presets(declaration, facet);
        return new ElementType(id(declaration), declaration.required("name"),
                declaration.optional("description"), declaration.optional("group"), kind(declaration, "kind"),
                facet, presets, look(declaration), declaration.flag("manyYears"));
    }

    RelationType relationType(Declaration declaration, TypeNames known) throws FaultyDeclarationException {
        var facet = facet(declaration);
        var presets = presets(declaration, facet);
        return new RelationType(id(declaration), declaration.required("name"),
                declaration.optional("description"), declaration.optional("group"),
                ends(declaration, "from", known), ends(declaration, "to", known), facet, presets,
                new LineLook(declaration.color("color", "#7a5ea8"), declaration.optional("line", "dashed"),
                        declaration.number("width").orElse(1.0), declaration.optional("sourceEnd", "none"),
                        declaration.optional("targetEnd", "open")));
    }

    private String id(Declaration declaration) throws FaultyDeclarationException {
        var id = declaration.required("id");
        if (!id.startsWith(sector + '.')) {
            throw new FaultyDeclarationException(NLS.bind(Messages.TypeReader_IdOfSector, id, sector));
        }
        return id;
    }

    private EClass facet(Declaration declaration) throws FaultyDeclarationException {
        var name = declaration.optional("facet");
        return name.isEmpty() ? null : facetClass(facets, "facet", name);
    }

    static EClass facetClass(EPackage facets, String attribute, String name) throws FaultyDeclarationException {
        if (facets.getEClassifier(name) instanceof EClass type && !type.isAbstract() && !type.isInterface()) {
            return type;
        }
        throw Declaration.wrong(attribute, name, null);
    }

    /** The presets, tried once so that no element ever fails to be made. */
    private static Map<String, String> presets(Declaration declaration, EClass facet)
            throws FaultyDeclarationException {
        var presets = declaration.presets();
        try {
            if (facet != null) {
                Facets.create(facet, presets);
            } else if (!presets.isEmpty()) {
                throw Declaration.wrong("facet", "", null);
            }
        } catch (IllegalArgumentException fault) {
            throw new FaultyDeclarationException(fault.getMessage(), fault);
        }
        return presets;
    }

    private static ElementKind kind(Declaration declaration, String name) throws FaultyDeclarationException {
        var word = declaration.required(name);
        return ElementKind.ofWord(word).orElseThrow(() -> Declaration.wrong(name, word, null));
    }

    private static Look look(Declaration declaration) throws FaultyDeclarationException {
        return new Look(declaration.optional("silhouette", "rounded"), declaration.optional("icon"),
                declaration.color("accent", "#45525e"), declaration.color("fill", "#f2f4f6"),
                declaration.number("width").orElse((double) WIDTH).intValue(),
                declaration.number("height").orElse((double) HEIGHT).intValue());
    }

    private static List<RelationEnd> ends(Declaration declaration, String name, TypeNames known)
            throws FaultyDeclarationException {
        var ends = new ArrayList<RelationEnd>();
        for (var end : declaration.children(name).toList()) {
            var type = end.optional("type");
            var kind = end.optional("kind");
            if (!type.isEmpty()) {
                ends.add(known.end(type));
            } else {
                ends.add(kind.isEmpty() ? new RelationEnd.Any() : new RelationEnd.OfKind(kind(end, "kind")));
            }
        }
        if (ends.isEmpty()) {
            throw new FaultyDeclarationException(NLS.bind(Messages.Declaration_Missing, name));
        }
        return ends;
    }
}
