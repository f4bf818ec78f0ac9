/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.find;

import java.util.List;

import org.yaodian.store.Revision;
import org.yaodian.store.StoreException;
import org.yaodian.store.piece.Change;
import org.yaodian.store.piece.Piece;

/** What the index of a store is made from. */
public interface IndexSource {

    /**
     * The revisions of the main branches of all plans after one.
     *
     * @param revision the last one that the index knows; 0 for none
     * @return newer ones, the oldest first
     * @throws StoreException when the store cannot be read
     */
    List<Revision> mainRevisions(long revision) throws StoreException;

    /**
     * The id of a plan.
     *
     * @param number its number in the store
     * @return its id
     * @throws StoreException when the store cannot be read
     */
    String planId(int number) throws StoreException;

    /**
     * What a revision wrote.
     *
     * @param revision the revision
     * @return its changes in no order
     * @throws StoreException when the store cannot be read
     */
    List<Change> changes(Revision revision) throws StoreException;

    /**
     * The units of a plan at a revision.
     *
     * @param revision the revision
     * @return the pieces of its units
     * @throws StoreException when the store cannot be read
     */
    List<Piece> units(Revision revision) throws StoreException;

    /**
     * All elements of a plan at a revision, for when its title or the name of a unit changed.
     *
     * @param revision the revision
     * @return the pieces in the slot of elements
     * @throws StoreException when the store cannot be read
     */
    List<Piece> elements(Revision revision) throws StoreException;
}
