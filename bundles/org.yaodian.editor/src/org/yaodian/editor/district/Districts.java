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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.district.District;
import org.yaodian.model.district.DistrictReader;
import org.yaodian.model.district.FaultyDistrictException;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Sectors;
import org.yaodian.text.KnownUnits;

/**
 * The district this program was made for. A product names its description in the property {@code district}, a path in
 * the bundle that defines the product; a product without that property is for everybody.
 */
public final class Districts {

    private static final String PROPERTY = "district";

    private static final AtomicReference<Optional<District>> CURRENT = new AtomicReference<>();

    private Districts() {
    }

    /**
     * The district of the running product.
     *
     * @return the district; empty when the product is for everybody or its description is faulty, which is logged
     */
    public static Optional<District> current() {
        return CURRENT.updateAndGet(known -> known == null ? read(product()) : known);
    }

    private static IProduct product() {
        return Platform.isRunning() ? Platform.getProduct() : null;
    }

    /**
     * The district of a product.
     *
     * @param product the product, or null
     * @return the district, or empty
     */
    static Optional<District> read(IProduct product) {
        var path = product == null ? null : product.getProperty(PROPERTY);
        if (path == null) {
            return Optional.empty();
        }
        var bundle = product.getDefiningBundle();
        try {
            return Optional.of(
                    DistrictReader.read(path, file -> FileLocator.find(bundle, IPath.fromPortableString(file), null)));
        } catch (FaultyDistrictException e) {
            ILog.of(Districts.class).error(
                    NLS.bind(Messages.Districts_Faulty, bundle.getSymbolicName(), e.getMessage()), e);
            return Optional.empty();
        }
    }

    /**
     * The units that are known before a document is read: those of the district, then those of its city.
     *
     * @param district the district
     * @return new units
     */
    public static List<Unit> knownUnits(District district) {
        var units = new ArrayList<Unit>(district.newUnits());
        district.register().map(KnownUnits::of).ifPresent(units::addAll);
        return units;
    }

    /**
     * Gives a new plan what the description of its district says: issuer, calendar and, when the plan has none yet, the
     * unit register.
     *
     * @param district the district
     * @param plan     a new plan with its year
     */
    public static void prepare(District district, WorkPlan plan) {
        plan.setIssuer(district.issuer());
        district.newCalendar(plan.getYear()).ifPresent(plan::setCalendar);
        if (plan.getUnits().isEmpty()) {
            if (plan.getNote() == null) {
                plan.setNote(Messages.Districts_ExampleUnits);
            }
            Collection<Unit> own = district.newUnits();
            plan.getUnits().addAll(own.isEmpty() ? knownUnits(district) : own);
        }
    }

    /**
     * The sectors of a district as a person reads them.
     *
     * @param district the district
     * @return names of those that are installed, in the order of the description
     */
    public static String sectorNames(District district) {
        var installed = Sectors.installed().all();
        return district.sectors().stream()
                .flatMap(id -> installed.stream().filter(sector -> sector.id().equals(id)).map(Sector::name))
                .collect(Collectors.joining(Messages.Districts_Comma));
    }
}
