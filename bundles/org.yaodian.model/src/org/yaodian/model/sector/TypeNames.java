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

import org.eclipse.osgi.util.NLS;

/**
 * The element types of one sector, for what refers to them.
 *
 * @param sector id of the sector
 * @param types  its element types
 */
record TypeNames(String sector, List<ElementType> types) {

    /** A type of this sector. */
    ElementType type(String id) throws FaultyDeclarationException {
        return types.stream().filter(type -> type.id().equals(id)).findFirst().orElseThrow(
                () -> new FaultyDeclarationException(NLS.bind(Messages.TypeNames_NoSuchType, id)));
    }

    /** An end at elements of a type of this sector or, known by its id alone, of another one. */
    RelationEnd end(String id) throws FaultyDeclarationException {
        return id.startsWith(sector + '.') ? new RelationEnd.OfType(id, type(id).name())
                : new RelationEnd.OfType(id, id);
    }
}
