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

import java.util.Objects;

/**
 * Who changes something in a store.
 *
 * @param name the account
 * @param unit the unit for which; empty when that is not told
 */
public record Author(String name, String unit) {

    /** Checks that both are there. */
    public Author {
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
    }
}
