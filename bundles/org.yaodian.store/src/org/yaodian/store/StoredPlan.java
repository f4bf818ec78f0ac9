/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

/**
 * A plan in a store, as its newest revision on the main branch names it.
 *
 * @param number its number in the store
 * @param id     its id, which it has in files, too
 * @param title  its title
 * @param year   its year
 * @param head   its newest revision on the main branch
 */
public record StoredPlan(int number, String id, String title, int year, Revision head) {}
