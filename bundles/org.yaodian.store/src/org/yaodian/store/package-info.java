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
 * Stores of plans with all their revisions: {@link org.yaodian.store.Store} opens one, in Derby in a folder or in
 * PostgreSQL on a server, at a {@link org.yaodian.store.StoreAddress} with
 * {@link org.yaodian.store.Credentials}.
 * <ul>
 * <li>{@link org.yaodian.store.Store#changes} tells what a plan has that its base revision has not;
 * {@link org.yaodian.store.Store#commit} stores it and answers with a {@link org.yaodian.store.CommitResult}:
 * {@code Committed}, {@code Unchanged}, {@code Stale}, {@code Locked} or {@code Denied}.</li>
 * <li>{@link org.yaodian.store.Store#checkout} gives back any revision, {@link org.yaodian.store.Store#restore} makes
 * an old one the newest.</li>
 * <li>{@link org.yaodian.store.Store#plans} has plans, branches and tags, {@link org.yaodian.store.Store#history} the
 * revisions and their differences, {@link org.yaodian.store.Store#locks} soft locks and
 * {@link org.yaodian.store.Store#files} evidence by its content.</li>
 * <li>All failures are {@link org.yaodian.store.StoreException}s with a problem and one line for a person.</li>
 * </ul>
 * No method may be called on the thread of a user interface.
 */
package org.yaodian.store;
