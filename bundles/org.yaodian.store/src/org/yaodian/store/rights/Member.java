/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.rights;

import java.util.Objects;

/**
 * The right of an account in a store.
 *
 * @param account the account of the database; in Derby without accounts the name that commits carry
 * @param unit    the name of the unit for which it acts, as in the register of the plans; empty for none
 * @param role    what it may do
 */
public record Member(String account, String unit, Role role) {

    /** Checks that nothing is missing. */
    public Member {
        Objects.requireNonNull(account);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(role);
    }
}
