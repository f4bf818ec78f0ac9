/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.compare;

import java.nio.file.Path;
import java.util.List;

import org.yaodian.store.ui.connection.StoreConnection;
import org.yaodian.store.ui.connection.StoreJob;

/**
 * Two states to compare.
 *
 * @param connection the store that has them
 * @param before     what the older state is called
 * @param after      what the newer state is called
 * @param work       compares them
 * @param file       the plan in which differences are opened; null when there is none in the workspace
 */
public record ComparisonRequest(StoreConnection connection, String before, String after,
        StoreJob.Work<List<Difference>> work, Path file) {}
