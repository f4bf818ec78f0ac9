/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.settings;

import java.util.List;

import org.yaodian.store.Revision;
import org.yaodian.store.ui.work.Tracked;

/**
 * What a store said about a plan.
 *
 * @param tracked  the plan
 * @param newer    what others committed meanwhile, oldest first
 * @param problem  why the store could not be asked; null when it could
 */
record News(Tracked tracked, List<Revision> newer, String problem) {}
