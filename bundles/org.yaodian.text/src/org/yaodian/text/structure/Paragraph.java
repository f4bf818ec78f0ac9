/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.structure;

/**
 * A paragraph of the document.
 *
 * @param passage  its text
 * @param level    heading level the document gives it, or 0
 * @param indented whether white space stands before it
 */
public record Paragraph(Passage passage, int level, boolean indented) {}
