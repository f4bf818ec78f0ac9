/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.ecommerce;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.yaodian.ecommerce.facets.EcommercePackage;
import org.yaodian.model.sector.Sector;
import org.yaodian.testing.SectorContract;

class DeclarationTest {

    private final Sector sector = SectorContract.read("ecommerce");

    @Test
    void typesHaveNamesAndCanBeToldApart() {
        SectorContract.assertTypesCanBeToldApart(sector);
    }

    @Test
    void everyFeatureOfAFacetIsShown() {
        SectorContract.assertFacetsAreShown(sector);
    }

    @Test
    void bothLanguagesHaveAllTexts() throws IOException {
        SectorContract.assertTextsAreComplete(sector, EcommercePackage.class);
    }
}
