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

import java.time.LocalDate;
import java.util.List;

/**
 * A document taken apart.
 *
 * @param lines    all lines with their ends
 * @param heading  what stands before and behind the body
 * @param body     the tree of sections
 * @param preamble paragraphs between the title and the body
 */
public record DocumentParts(List<Line> lines, TitleBlock heading, Section body, List<Passage> preamble) {

    /**
     * What a document says of itself.
     *
     * @param title          the title, or null
     * @param year           the year of the title, or 0
     * @param issuer         the issuing body, or null
     * @param documentNumber the document number, or null
     * @param issued         day of signature, or null
     * @param posted         day of publication, or null
     * @param addressees     bodies it is sent to
     * @param guidingText    what stands before the first chapter, or null
     */
    public record TitleBlock(String title, int year, String issuer, String documentNumber, LocalDate issued,
            LocalDate posted, List<String> addressees, String guidingText) {}
}
