/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.source.Binary;

/**
 * A plan as EMF itself makes it of dynamic EObjects: {@code plan.ecore} as a dynamic package, and the same file read by
 * EMF's XMI resource with nothing of ours in between, so that nothing is shared or trimmed. Only what EMF's own tips ask
 * for is added, as it would not end otherwise: an id index, which is let go after reading, and late references. The
 * dates and places of the plan are the same immutable classes as ours; a new one for each value, as EMF makes them.
 */
final class DynamicPlan {

    private static final EPackage PACKAGE = dynamicPackage();

    private DynamicPlan() {
    }

    /** Reads a plan file. */
    static EObject load(Path file) {
        var resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(PACKAGE.getNsURI(), PACKAGE);
        var resource = new XMIResourceImpl(URI.createURI("dynamic.plan"));
        resources.getResources().add(resource);
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        try {
            resource.load(new ByteArrayInputStream(Files.readAllBytes(file)),
                    Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true, XMLResource.OPTION_DEFER_ATTACHMENT, true));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        resource.setIntrinsicIDToEObjectMap(null);
        return resource.getContents().get(0);
    }

    private static EPackage dynamicPackage() {
        var uri = URI.createURI(PlanPackage.class.getResource("/model/plan.ecore").toString());
        var resource = new EcoreResourceFactoryImpl().createResource(uri);
        try {
            resource.load(Map.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var dynamic = (EPackage) resource.getContents().get(0);
        dynamic.setEFactoryInstance(new Factory());
        return dynamic;
    }

    /** Makes the values that are of classes of Java or ours, which EMF cannot make by itself. */
    private static final class Factory extends EFactoryImpl {

        @Override
        public Object createFromString(EDataType type, String text) {
            return switch (type.getName()) {
                case "Date" -> LocalDate.parse(text);
                case "Timestamp" -> Instant.parse(text);
                case "Bounds" -> Bounds.parse(text);
                case "Route" -> Route.parse(text);
                case "Binary" -> Binary.parse(text);
                default -> super.createFromString(type, text);
            };
        }
    }
}
