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

import java.time.Instant;

/**
 * A state of a plan that somebody committed.
 *
 * @param number     its number; later revisions of the store have greater ones
 * @param planNumber the number of its plan
 * @param branch     the name of its branch
 * @param parent     the revision that it followed; 0 for the first one
 * @param author     who committed it
 * @param when       when, by the clock of the client
 * @param message    why
 * @param title      the title of the plan then
 * @param year       the year of the plan then
 * @param changes    how many pieces it changed
 */
public record Revision(long number, int planNumber, String branch, long parent, Author author, Instant when,
        String message, String title, int year, int changes) {}
