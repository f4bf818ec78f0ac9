/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.rules.Checker;
import org.yaodian.rules.RuleInfo;

class RuleFieldsTest {

    private static Set<String> fieldIds() {
        PlanFactory factory = PlanFactory.eINSTANCE;
        Stream<EObject> objects = Stream.of(factory.createWorkPlan(), factory.createTask(), factory.createTarget(),
                factory.createEvent(), factory.createUnit(), factory.createBudgetLine(), factory.createQuantity(),
                factory.createAttachment(), factory.createProgressReport());
        return objects.map(FieldCatalogue::of).flatMap(List::stream).map(Field::id).collect(Collectors.toSet());
    }

    @Test
    void everyRuleThatNamesAFieldNamesOneThatExists() {
        Set<String> unknown = new HashSet<>();
        Checker.standard().rules().stream().map(RuleInfo::id).map(RuleFields::fieldOf)
                .filter(id -> !id.isEmpty() && !fieldIds().contains(id)).forEach(unknown::add);
        assertEquals(Set.of(), unknown);
    }
}
