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

import org.eclipse.emf.ecore.EClass;

/**
 * How the facets of one class are shown and edited.
 *
 * @param facet  the class
 * @param name   what a facet of this class is called, in the language of the program
 * @param fields its fields, what matters first at the top
 */
public record FacetForm(EClass facet, String name, List<FacetField> fields) {

    /** Copies the fields. */
    public FacetForm {
        fields = List.copyOf(fields);
    }
}
