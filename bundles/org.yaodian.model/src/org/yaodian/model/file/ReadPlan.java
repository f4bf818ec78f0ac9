/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import java.util.List;

import org.yaodian.model.plan.WorkPlan;

/** What came out of reading one file: the plan in no resource, and what there is to know about it. */
record ReadPlan(WorkPlan plan, DanglingLinks dangling, List<String> warnings,
        boolean readOnly) {}
