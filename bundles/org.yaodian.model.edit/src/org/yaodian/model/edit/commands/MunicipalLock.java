/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.UnitUses;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Unit;

/**
 * Keeps the city's tasks in the plan of a district as the city wrote them. They are brought up to date by refining again
 * alone; a district can delete one as a whole, draw it and link its own elements with it.
 */
public final class MunicipalLock {

    private MunicipalLock() {
    }

    /**
     * Why an object cannot be changed.
     *
     * @param object any object of a plan, or null
     * @return a sentence, or empty when the object is no part of a municipal task
     */
    public static Optional<String> of(EObject object) {
        return MunicipalTasks.holding(object).map(task -> Messages.MunicipalLock_Task);
    }

    /**
     * Why some of several objects cannot be changed.
     *
     * @param objects objects of a plan
     * @return a sentence, or empty when none of them is part of a municipal task
     */
    public static Optional<String> of(Collection<? extends EObject> objects) {
        return objects.stream().map(MunicipalLock::of).flatMap(Optional::stream).findFirst();
    }

    /**
     * Why some of several objects cannot be deleted.
     *
     * @param objects objects of a plan
     * @return a sentence, or empty when none of them is in a municipal task or a unit that has a part in one; a whole
     *         task can be deleted
     */
    public static Optional<String> ofParts(Collection<? extends EObject> objects) {
        var parts = objects.stream().flatMap(object -> switch (object) {
            case Element element when MunicipalTasks.isMunicipal(element) -> Stream.empty();
            case Unit unit -> UnitUses.of(Outline.planOf(unit), List.of(unit)).responsibilities().stream();
            default -> Stream.of(object);
        });
        return of(parts.map(EObject.class::cast).toList());
    }

    /**
     * Why nothing can be put into a container.
     *
     * @param container where to
     * @return a sentence, or empty when it is not for municipal tasks
     */
    public static Optional<String> into(ElementContainer container) {
        return MunicipalTasks.isMunicipalPlace(container) ? Optional.of(Messages.MunicipalLock_Place)
                : Optional.empty();
    }
}
