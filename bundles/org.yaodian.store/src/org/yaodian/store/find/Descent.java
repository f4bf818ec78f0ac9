/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.find;

/**
 * An item of one year in the line of an item.
 *
 * @param planId  the plan
 * @param title   its title
 * @param year    its year
 * @param pieceId the id of the element
 * @param name    its name; empty when it is not in the newest revision any more
 */
public record Descent(String planId, String title, int year, String pieceId, String name) {}
