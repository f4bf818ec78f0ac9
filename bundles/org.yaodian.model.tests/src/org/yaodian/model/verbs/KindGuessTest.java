/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.model.ElementKind;

class KindGuessTest {

    @ParameterizedTest
    @CsvSource({"建设市民信箱平台,TASK", "推进电子政务管理办法,TASK", "政务外网平台,SYSTEM", "法人信息库,SYSTEM", "电子商务管理办法,POLICY",
            "《信息安全规范》,POLICY", "电子商务大会,EVENT", "信息化宣传周,EVENT", "部门接入率,TARGET", "入户率达到95%,TARGET",
            "机房布线,TASK", "'',TASK", ",TASK"})
    void theWordsTellTheKind(String name, ElementKind kind) {
        assertEquals(kind, KindGuess.of(name));
    }
}
