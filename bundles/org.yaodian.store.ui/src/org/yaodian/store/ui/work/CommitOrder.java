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

/**
 * What a person decided about a commit.
 *
 * @param message   why
 * @param unit      for which unit; empty when that is not told
 * @param newBranch the name of the new branch that gets it; empty for the branch the plan is on
 */
public record CommitOrder(String message, String unit, String newBranch) {}
