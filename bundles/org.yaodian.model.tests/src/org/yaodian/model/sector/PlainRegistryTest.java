/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.MalformedURLException;
import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.testing.PlainRegistry;

class PlainRegistryTest {

    @ParameterizedTest
    @ValueSource(strings = {"file:/work/bundles/org.yaodian.model/plugin.xml",
            "file:/work/bundles/org.yaodian.model/target/classes/plugin.xml",
            "jar:file:/work/bundles/org.yaodian.model/target/org.yaodian.model-0.1.0-SNAPSHOT.jar!/plugin.xml",
            "jar:file:/work/org.yaodian.products/target/plugins/org.yaodian.model_0.1.0.202611240139.jar!/plugin.xml"})
    void bundlesOfOursAreKnownByTheirOwnName(String file) throws MalformedURLException {
        assertTrue(PlainRegistry.isOurs(URI.create(file).toURL()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "jar:file:/work/org.yaodian.products/target/plugins/org.eclipse.ui_3.209.0.jar!/plugin.xml",
            "file:/work/org.yaodian.products/target/plugins/org.eclipse.ui_3.209.0/plugin.xml",
            "file:/work/org.yaodian.x/bundles/org.eclipse.ui/target/classes/plugin.xml"})
    void bundlesOfThePlatformAreNoneOfOursWhereverTheyLie(String file) throws MalformedURLException {
        assertFalse(PlainRegistry.isOurs(URI.create(file).toURL()));
    }
}
