/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.nio.file.Path;

import org.yaodian.text.ImportFormat;

/**
 * What a person asked to be imported.
 *
 * @param file the document
 * @param format its form
 * @param year year of the plan, 0 when the document is to say it
 * @param units where the units come from
 */
record ImportRequest(Path file, ImportFormat format, int year, UnitSource units) {}
