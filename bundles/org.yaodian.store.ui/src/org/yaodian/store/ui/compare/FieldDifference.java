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

/**
 * A field with another value.
 *
 * @param label  what the field is called
 * @param before the value before, in words; empty for none
 * @param after  the value now, in words; empty for none
 */
public record FieldDifference(String label, String before, String after) {}
