/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

/**
 * What an element type looks like.
 *
 * @param silhouette name of an outline, for example {@code cloud}; see the description of the extension point
 * @param icon       path data of a picture on a square of 16 units, to be filled by the even-odd rule
 * @param accent     strong colour as {@code #rrggbb}, dark enough for a white icon
 * @param fill       light colour of the card as {@code #rrggbb}, light enough for dark text
 * @param width      default width in pixels at 100 %
 * @param height     default height in pixels at 100 %
 */
public record Look(String silhouette, String icon, String accent, String fill, int width, int height) {}
