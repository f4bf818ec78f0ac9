/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaodian.model.district.DistrictReader;

/** The descriptions that come with the products. */
@SuppressWarnings("nls")
class DistrictsTest {

    @Test
    void theDescriptionsOfTheTreeCanBeReadAndHaveVillagesBelowTheirTowns() throws Exception {
        var root = Path.of(System.getProperty("yaodian.root"), "bundles");
        for (var id : new String[]{"municipal", "songjiang", "jiading", "minhang", "nanhui"}) {
            var bundle = root.resolve("org.yaodian.district." + id);
            var district = DistrictReader.read("district.properties", name -> Optional.of(bundle.resolve(name))
                    .filter(file -> file.toFile().exists()).map(DistrictsTest::url).orElse(null));
            assertEquals(id, district.id());
            assertEquals(district.refines(), district.reporting().isPresent());
            assertTrue(district.calendar().isPresent());
            assertTrue(Stream.concat(district.units().stream(), Districts.knownUnits(district).stream())
                    .anyMatch(unit -> unit.getName().equals(district.lead().orElseThrow())), id);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
