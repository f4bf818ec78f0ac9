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
 * Lets a test outside the product see its workbench: a bundle that no feature contains, added to the product by the
 * tests alone. It answers questions about what is on the screen and never acts; the test acts through real mouse and
 * key events.
 */
package org.yaodian.robot;
