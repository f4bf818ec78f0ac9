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

/** The ways to number paragraphs, from the highest level to the lowest as they usually nest. */
public enum MarkerStyle {
    /** 第一部分, 第一篇, 第一编. */
    PART(Weight.HEADING),
    /** 第一章. */
    CHAPTER(Weight.HEADING),
    /** 第一节. */
    SECTION(Weight.HEADING),
    /** 一、 */
    CHINESE(Weight.HEADING),
    /** （一） */
    CHINESE_BRACKET(Weight.SECTION),
    /** Ⅰ. */
    ROMAN(Weight.SECTION),
    /** 第一条, 任务一： */
    LABEL(Weight.ITEM),
    /** 1. and 1、 */
    ARABIC(Weight.ITEM),
    /** 1.1 */
    DECIMAL(Weight.ITEM),
    /** 1.1.1 */
    DECIMAL_DEEP(Weight.ITEM),
    /** （1） */
    ARABIC_BRACKET(Weight.ITEM),
    /** 1） */
    HALF_BRACKET(Weight.ITEM),
    /** ① */
    CIRCLED(Weight.ITEM),
    /** A. */
    LETTER(Weight.ITEM),
    /** 一是, 一要, 第一， */
    ORDINAL(Weight.ITEM),
    /** ●, ■, - */
    BULLET(Weight.ITEM);

    /** What usually stands behind a number. */
    public enum Weight {
        /** A heading. */
        HEADING,
        /** A heading of a section, or an item. */
        SECTION,
        /** An item, that is a task. */
        ITEM
    }

    private final Weight weight;

    MarkerStyle(Weight weight) {
        this.weight = weight;
    }

    /**
     * What usually stands behind such a number.
     *
     * @return the weight
     */
    public Weight weight() {
        return weight;
    }
}
