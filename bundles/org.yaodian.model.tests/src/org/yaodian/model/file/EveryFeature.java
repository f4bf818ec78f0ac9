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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Identity;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** Makes a plan in which every feature of every class of the model has a value. */
final class EveryFeature {

    private static final int DEPTH = 4;

    private final List<EObject> made = new ArrayList<>();
    private int counter;

    private EveryFeature() {
    }

    static WorkPlan plan() {
        var maker = new EveryFeature();
        var plan = (WorkPlan) maker.make(PlanPackage.Literals.WORK_PLAN, 0);
        plan.setVersion(PlanVersion.CURRENT);
        maker.made.forEach(maker::link);
        return plan;
    }

    private EObject make(EClass type, int depth) {
        var object = EcoreUtil.create(type);
        made.add(object);
        for (var attribute : type.getEAllAttributes()) {
            var value = value(attribute);
            object.eSet(attribute, attribute.isMany() ? List.of(value, value + "x") : value);
        }
        if (object instanceof Identified identified) {
            identified.setId(Identity.create());
        }
        if (depth < DEPTH) {
            type.getEAllContainments().stream().filter(reference -> !reference.getName().equals("facets"))
                    .forEach(reference -> contain(object, reference, depth + 1));
        }
        return object;
    }

    @SuppressWarnings("unchecked")
    private void contain(EObject object, EReference reference, int depth) {
        if (!reference.isMany()) {
            object.eSet(reference, make(reference.getEReferenceType(), depth));
            return;
        }
        var list = (List<EObject>) object.eGet(reference);
        PlanPackage.eINSTANCE.getEClassifiers().stream()
                .filter(classifier -> classifier instanceof EClass type && !type.isAbstract()
                        && reference.getEReferenceType().isSuperTypeOf(type))
                .forEach(type -> list.add(make((EClass) type, depth)));
    }

    @SuppressWarnings("unchecked")
    private void link(EObject object) {
        for (var reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isTransient()) {
                var targets = made.stream().filter(reference.getEReferenceType()::isInstance).toList();
                var target = targets.get(counter++ % targets.size());
                if (reference.isMany()) {
                    ((List<EObject>) object.eGet(reference)).add(target);
                } else {
                    object.eSet(reference, target);
                }
            }
        }
    }

    private Object value(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        counter++;
        if (type instanceof EEnum literals) {
            return literals.getELiterals().get(literals.getELiterals().size() - 1).getInstance();
        }
        return EcoreUtil.createFromString(type, switch (type.getName()) {
            case "Date" -> "2008-02-29";
            case "Timestamp" -> "2008-02-29T12:34:56.789Z";
            case "Bounds" -> "-1,2,3,4";
            case "Route" -> "1,2 -3,4";
            case "Binary" -> "AAEC/w==";
            case "EBoolean" -> "true";
            case "EDouble" -> "0.25";
            case "EBigDecimal" -> "12.50";
            case "EInt" -> String.valueOf(counter);
            default -> "文 <" + counter + "> &";
        });
    }
}
