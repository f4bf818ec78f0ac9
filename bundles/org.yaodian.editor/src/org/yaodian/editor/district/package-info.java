/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the product of a district adds: its name and look, its units and presets, refining municipal tasks, and what is to
 * be reported. All of it follows from the description that comes with the product.
 */
package org.yaodian.editor.district;
