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

import org.yaodian.text.data.Verb;

/**
 * The governing verb of a clause where it stands.
 *
 * @param from   first index of the verb in the passage
 * @param to     index behind the verb
 * @param verb   the verb
 * @param direct whether it stands at the head of the clause, adverbs aside
 */
record Head(int from, int to, Verb verb, boolean direct) {}
