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
 * The source text page: the document a plan was read from, with every place that speaks of an element marked.
 *
 * <p>Places are counted in Unicode code points of the document, as anchors are; the widget counts UTF-16 units of a
 * text made for reading. {@link org.yaodian.editor.source.DisplayText} stands between the two.
 */
package org.yaodian.editor.source;
