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
 * A robot's body: it starts the real product in a process of its own, looks at it through the bundle
 * {@code org.yaodian.robot} and acts on it with real mouse and key events.
 */
package org.yaodian.stories.drive;
