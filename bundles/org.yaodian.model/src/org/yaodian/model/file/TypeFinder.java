/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.namespace.QName;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.PlanPackage;

/**
 * Finds the class that a type name in a file stands for. A type of a sector that is not installed gets a class of its
 * own, made on demand and known to this file only, whose objects hold free-form XML.
 */
final class TypeFinder {

    private record FeatureKey(String namespace, String name, boolean element) {}

    private final EPackage.Registry registry;
    private final Set<QName> foreign;
    private final Map<QName, EClass> types = new HashMap<>();
    private final Map<FeatureKey, EStructuralFeature> features = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final ExtendedMetaData demanded = new BasicExtendedMetaData(new EPackageRegistryImpl());

    /**
     * Makes a finder for one file.
     *
     * @param registry where installed sectors are known
     * @param foreign  types to be taken as not installed, because the file has more in them than the installed sector
     *                 knows
     */
    TypeFinder(EPackage.Registry registry, Set<QName> foreign) {
        this.registry = registry;
        this.foreign = Set.copyOf(foreign);
    }

    /** A class of the plan itself, or null when there is none of that name that can have objects. */
    static EClass planType(String name) {
        return PlanPackage.eINSTANCE.getEClassifier(name) instanceof EClass type && !type.isAbstract() ? type : null;
    }

    /** The class of a facet of an installed sector, or null. */
    EClass installedType(QName name) {
        var owner = foreign.contains(name) ? null : registry.getEPackage(name.getNamespaceURI());
        return owner != null && owner.getEClassifier(name.getLocalPart()) instanceof EClass known
                && ClassTable.fits(known) ? known : null;
    }

    /** The class of a facet whose sector is not installed. */
    EClass foreignType(String namespace, String prefix, String name) {
        return types.computeIfAbsent(new QName(namespace, name), key -> {
            checkCount();
            demandPackage(namespace, prefix);
            return (EClass) demanded.demandType(namespace, name);
        });
    }

    /** The feature of an XML attribute or element inside free-form XML; the namespace is null for none. */
    EStructuralFeature feature(String namespace, String prefix, String name, boolean element) {
        return features.computeIfAbsent(new FeatureKey(namespace, name, element), key -> {
            checkCount();
            if (namespace != null) {
                demandPackage(namespace, prefix);
            }
            return demanded.demandFeature(namespace, name, element, element);
        });
    }

    /** Makes a package with the prefix of the file, where EMF would guess one from the namespace. */
    private void demandPackage(String namespace, String prefix) {
        if (packages.add(namespace)) {
            var owner = demanded.demandPackage(namespace);
            owner.setNsPrefix(prefix);
            owner.setName(prefix);
        }
    }

    private void checkCount() {
        if (features.size() + types.size() >= Limits.FOREIGN_NAMES) {
            throw new IllegalStateException(NLS.bind(Messages.PlanReader_TooManyNames, Limits.FOREIGN_NAMES));
        }
    }
}
