/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.WorkPlan;

/** A whole plan as one text, so that two states of it can be compared exactly. */
public final class PlanText {

    private PlanText() {
    }

    /**
     * What would be saved.
     *
     * @param plan a plan in a resource
     * @return the text of its file
     */
    public static String saved(WorkPlan plan) {
        var bytes = new ByteArrayOutputStream();
        try {
            plan.eResource().save(bytes, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * What would be saved, and the derived references with their order.
     *
     * @param plan a plan in a resource
     * @return a text that is equal for two states only when they cannot be told apart
     */
    public static String of(WorkPlan plan) {
        var text = new StringBuilder(saved(plan));
        plan.eAllContents().forEachRemaining(object -> object.eClass().getEAllReferences().stream()
                .filter(reference -> reference.isTransient() && object.eIsSet(reference))
                .forEach(reference -> append(text, object, reference)));
        return text.toString();
    }

    private static void append(StringBuilder text, EObject object, EReference reference) {
        text.append(id(object)).append(' ').append(reference.getName());
        ((List<?>) object.eGet(reference)).forEach(value -> text.append(' ').append(id(value)));
        text.append('\n');
    }

    private static String id(Object object) {
        return object instanceof Identified identified ? identified.getId() : String.valueOf(object);
    }
}
