/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.generator;

import java.util.List;

import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.impl.GenClassImpl;
import org.eclipse.emf.codegen.ecore.genmodel.impl.GenModelFactoryImpl;
import org.eclipse.emf.codegen.ecore.genmodel.impl.GenModelImpl;

/**
 * A generator model that leaves the ids of the plan to a class written by hand, which keeps them in a quarter of the
 * memory of a string. Everything else is generated as EMF does it.
 */
final class PlanGenModel extends GenModelImpl {

    private static final String IDENTIFIED = "org.yaodian.model.plan.Identified";
    private static final String WRITTEN_BY_HAND = "org.yaodian.model.base.IdentifiedObject";

    /** Makes all generator models that are loaded from now on such ones. */
    static void install() {
        GenModelPackage.eINSTANCE.setEFactoryInstance(new Factory());
    }

    @Override
    public GenClass createGenClass() {
        return new PlanGenClass();
    }

    private static final class Factory extends GenModelFactoryImpl {

        @Override
        public GenModel createGenModel() {
            return new PlanGenModel();
        }

        @Override
        public GenClass createGenClass() {
            return new PlanGenClass();
        }
    }

    private static final class PlanGenClass extends GenClassImpl {

        private boolean isIdentified() {
            return IDENTIFIED.equals(getQualifiedInterfaceName());
        }

        @Override
        public String getQualifiedClassExtends() {
            return isIdentified() ? WRITTEN_BY_HAND : super.getQualifiedClassExtends();
        }

        @Override
        public List<GenFeature> getImplementedGenFeatures() {
            return isIdentified() ? List.of() : super.getImplementedGenFeatures();
        }

        @Override
        public List<GenFeature> getToStringGenFeatures() {
            return isIdentified() ? List.of() : super.getToStringGenFeatures();
        }
    }
}
