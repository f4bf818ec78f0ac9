/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

import java.nio.file.Path;
import java.util.List;

import org.yaodian.store.PlanHead;
import org.yaodian.store.StoredPlan;
import org.yaodian.store.piece.Changes;
import org.yaodian.store.ui.compare.Difference;
import org.yaodian.store.ui.connection.StoreConnection;

/**
 * What a commit would store.
 *
 * @param file        the plan file
 * @param connection  the store
 * @param head        the plan as a whole
 * @param branch      the branch it is on
 * @param base        the revision it started from; 0 for a plan that is new in the store
 * @param changes     what would be stored
 * @param differences the same in words
 * @param stranger    the plan of the store with the same id when the file does not know from which of its revisions it
 *                    came; null otherwise
 */
public record PreparedCommit(Path file, StoreConnection connection, PlanHead head, String branch, long base,
        Changes changes, List<Difference> differences, StoredPlan stranger) {}
