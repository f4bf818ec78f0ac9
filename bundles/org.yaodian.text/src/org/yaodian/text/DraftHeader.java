/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the document says of the plan as a whole. Everything can be corrected before the plan is made. */
public final class DraftHeader {

    private String title = "";
    private int year;
    private String issuer;
    private String documentNumber;
    private LocalDate issued;
    private LocalDate posted;
    private String guidingText;
    private final List<String> addressees = new ArrayList<>();

    /**
     * The title.
     *
     * @return the title, never null
     */
    public String title() {
        return title;
    }

    /**
     * Sets the title.
     *
     * @param newTitle the title, not null
     */
    public void setTitle(String newTitle) {
        title = newTitle;
    }

    /**
     * The year the plan is for.
     *
     * @return the year, or 0 when unknown
     */
    public int year() {
        return year;
    }

    /**
     * Sets the year. Deadlines that were read keep their ranges.
     *
     * @param newYear the year, or 0
     */
    public void setYear(int newYear) {
        year = newYear;
    }

    /**
     * The issuing body as written.
     *
     * @return its name, or null
     */
    public String issuer() {
        return issuer;
    }

    /**
     * Sets the issuing body.
     *
     * @param newIssuer its name, or null
     */
    public void setIssuer(String newIssuer) {
        issuer = newIssuer;
    }

    /**
     * The document number 文号.
     *
     * @return the number, or null
     */
    public String documentNumber() {
        return documentNumber;
    }

    /**
     * Sets the document number.
     *
     * @param newDocumentNumber the number, or null
     */
    public void setDocumentNumber(String newDocumentNumber) {
        documentNumber = newDocumentNumber;
    }

    /**
     * The day of signature.
     *
     * @return the day, or null
     */
    public LocalDate issued() {
        return issued;
    }

    /**
     * Sets the day of signature.
     *
     * @param newIssued the day, or null
     */
    public void setIssued(LocalDate newIssued) {
        issued = newIssued;
    }

    /**
     * The day of publication.
     *
     * @return the day, or null
     */
    public LocalDate posted() {
        return posted;
    }

    /**
     * Sets the day of publication.
     *
     * @param newPosted the day, or null
     */
    public void setPosted(LocalDate newPosted) {
        posted = newPosted;
    }

    /**
     * The guiding thought and whatever else stands before the first chapter.
     *
     * @return the text, or null
     */
    public String guidingText() {
        return guidingText;
    }

    /**
     * Sets the guiding text.
     *
     * @param newGuidingText the text, or null
     */
    public void setGuidingText(String newGuidingText) {
        guidingText = newGuidingText;
    }

    /**
     * The bodies the document is sent to, as written.
     *
     * @return a list that can be changed
     */
    public List<String> addressees() {
        return addressees;
    }
}
