/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.explorer;

import org.yaodian.store.Branch;
import org.yaodian.store.Revision;
import org.yaodian.store.StoredPlan;
import org.yaodian.store.Tag;
import org.yaodian.store.ui.connection.StoreConnection;

/** A line of the view of stores. Lines with equal keys are the same line before and after looking again. */
sealed interface StoreNode {

    /** The line above; null for connections. */
    StoreNode parent();

    /** What makes it the same line. */
    String key();

    /** The connection it belongs to. */
    default StoreConnection connection() {
        return parent().connection();
    }

    /** Whether something is below it. */
    default boolean hasChildren() {
        return false;
    }

    /** A store. */
    record Site(StoreConnection connection) implements StoreNode {

        @Override
        public StoreNode parent() {
            return null;
        }

        @Override
        public String key() {
            return connection.id();
        }

        @Override
        public boolean hasChildren() {
            return true;
        }
    }

    /** A plan of a store. */
    record Plan(Site parent, StoredPlan plan) implements StoreNode {

        @Override
        public String key() {
            return parent.key() + "/" + plan.id();
        }

        @Override
        public boolean hasChildren() {
            return true;
        }
    }

    /** A branch of a plan. */
    record Line(Plan parent, Branch branch) implements StoreNode {

        @Override
        public String key() {
            return parent.key() + "/branch/" + branch.name();
        }

        @Override
        public boolean hasChildren() {
            return true;
        }
    }

    /** A tag of a plan. */
    record Mark(Plan parent, Tag tag, Revision revision) implements StoreNode {

        @Override
        public String key() {
            return parent.key() + "/tag/" + tag.name();
        }
    }

    /** A revision of a branch. */
    record State(Line parent, Revision revision) implements StoreNode {

        @Override
        public String key() {
            return parent.key() + "/" + revision.number();
        }

        /** Whether it is the newest one of its branch. */
        boolean isNewest() {
            return parent.branch().head() == revision.number();
        }
    }

    /** Words in place of lines. */
    record Words(StoreNode parent, String text, boolean isProblem) implements StoreNode {

        @Override
        public String key() {
            return parent.key() + "/words";
        }
    }
}
