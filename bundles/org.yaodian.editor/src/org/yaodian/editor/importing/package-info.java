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
 * The import of work-point documents: choosing a document, reading it, looking over what was found in it, and making a
 * plan of what a person accepts.
 */
package org.yaodian.editor.importing;
