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

import java.util.List;

/**
 * The answer to a query.
 *
 * @param hits  the best ones
 * @param total how many there are in all
 */
public record FoundHits(List<Hit> hits, long total) {

    /** Copies the hits. */
    public FoundHits {
        hits = List.copyOf(hits);
    }
}
