/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.grammar;

import org.yaodian.text.data.PhraseTable;

/**
 * What the grammar knows of the whole document.
 *
 * @param year  the year of the plan, or 0
 * @param city  the city without 市, or null
 * @param units names of units that are known beforehand, each standing for itself
 */
public record Context(int year, String city, PhraseTable<String> units) {}
