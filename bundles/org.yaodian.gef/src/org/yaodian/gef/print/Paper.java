/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.print;

/**
 * A sheet of paper.
 *
 * @param name   what it is called
 * @param width  shorter side in millimetres
 * @param height longer side in millimetres
 */
record Paper(String name, double width, double height) {

    static final Paper A4 = new Paper("A4", 210, 297);
    static final Paper A3 = new Paper("A3", 297, 420);
    static final Paper[] ALL = {A4, A3, new Paper("A2", 420, 594), new Paper("B5", 176, 250),
            new Paper("Letter", 215.9, 279.4)};
}
