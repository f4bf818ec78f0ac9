/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

/**
 * A heading that the form of a facet declares.
 *
 * @param label what a person reads; may be empty
 * @param place its place in the form
 */
record FacetHeading(String label, int place) implements Heading {

    /** Behind the headings of the shared properties. */
    @Override
    public int position() {
        return Field.Group.values().length + place;
    }

    @Override
    public Tab tab() {
        return Tab.FACET;
    }
}
