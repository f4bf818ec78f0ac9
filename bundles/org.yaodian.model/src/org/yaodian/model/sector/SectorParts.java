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

/** Makes objects of the classes that a sector names in its declaration. */
@FunctionalInterface
public interface SectorParts {

    /**
     * Makes one object for each element of a name in the declaration of the sector. What cannot be made is logged with
     * its plug-in and left out.
     *
     * @param <T>  what the objects are
     * @param name name of the elements, for example {@code rule}; their attribute {@code class} names the class
     * @param type what the objects must be
     * @return new objects in the order of their declaration
     */
    <T> List<T> make(String name, Class<T> type);
}
