/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.security.rules;

import org.yaodian.rules.RuleData;

/** What the rules of this sector go by; the values and their source are in {@code security.properties}. */
final class SecurityData {

    static final int FILED_FROM;
    static final int ASSESSED_FROM;

    static {
        var data = RuleData.read(SecurityData.class, "security.properties"); //$NON-NLS-1$
        FILED_FROM = data.number("filed.from"); //$NON-NLS-1$
        ASSESSED_FROM = data.number("assessed.from"); //$NON-NLS-1$
    }

    private SecurityData() {
    }
}
