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

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;

/**
 * A sector as its plug-in declares it in the extension point {@code org.yaodian.model.sector}.
 *
 * @param id            what it is called in files and on the command line, for example {@code water}; unique
 * @param name          its name, in the language of the program
 * @param description   what it is for, in the language of the program; may be empty
 * @param plugin        the plug-in that declares it
 * @param facets        the package of its facet classes
 * @param chapters      words that the headings of the chapters it cares for contain
 * @param groups        groups of its types in the order of the palette
 * @param elementTypes  its element types, in the order of the palette
 * @param relationTypes its relation types, in the order of the palette
 * @param facetForms    how its facets are shown, one for each facet class that is shown
 * @param recognizers   how its elements are known in a document, the most special first
 * @param templates     its templates and samples
 * @param parts         makes objects of the classes it names
 */
public record Sector(String id, String name, String description, String plugin, EPackage facets, List<String> chapters,
        List<TypeGroup> groups, List<ElementType> elementTypes, List<RelationType> relationTypes,
        List<FacetForm> facetForms, List<Recognizer> recognizers, List<Template> templates, SectorParts parts) {

    /** Copies the lists. */
    public Sector {
        chapters = List.copyOf(chapters);
        groups = List.copyOf(groups);
        elementTypes = List.copyOf(elementTypes);
        relationTypes = List.copyOf(relationTypes);
        facetForms = List.copyOf(facetForms);
        recognizers = List.copyOf(recognizers);
        templates = List.copyOf(templates);
    }

    /**
     * Tells whether this sector cares for a chapter.
     *
     * @param heading the heading or name of a chapter, or null
     * @return whether it contains one of the words of this sector
     */
    public boolean caresFor(String heading) {
        return heading != null && chapters.stream().anyMatch(heading::contains);
    }

    /**
     * The templates of one sort.
     *
     * @param use what they are for
     * @return the templates in the order of their declaration
     */
    public List<Template> templates(Template.Use use) {
        return templates.stream().filter(template -> template.use() == use).toList();
    }

    /**
     * A template.
     *
     * @param templateId its id
     * @return the template, or nothing when this sector has none with this id
     */
    public Optional<Template> template(String templateId) {
        return templates.stream().filter(template -> template.id().equals(templateId)).findFirst();
    }
}
