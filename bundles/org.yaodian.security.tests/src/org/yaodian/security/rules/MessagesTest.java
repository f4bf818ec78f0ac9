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

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.yaodian.testing.Texts;

class MessagesTest {

    @Test
    void bothLanguagesHaveAllTexts() throws IOException {
        Texts.assertComplete(Messages.class);
    }
}
