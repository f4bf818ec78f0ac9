/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

/** How bad a finding is, worst first. */
public enum Severity {
    /** The plan is wrong or cannot be carried out as it stands. */
    ERROR,
    /** Something is probably wrong. */
    WARNING,
    /** Something could be better. */
    INFO
}
