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

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.BulkCommand;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.Refusable;
import org.yaodian.model.sector.FacetForm;

/**
 * A property that all selected objects have, edited for all of them in one step.
 *
 * @param <T> the class of the value
 */
final class SharedField<T> {

    private final List<? extends EObject> objects;
    private final List<Field<T>> fields;

    private SharedField(List<? extends EObject> objects, List<Field<T>> fields) {
        this.objects = objects;
        this.fields = fields;
    }

    /**
     * The properties that objects have in common, in the order of the first object.
     *
     * @param objects the selected objects
     * @return none for an empty selection
     */
    static List<SharedField<?>> of(List<? extends EObject> objects) {
        if (objects.isEmpty()) {
            return List.of();
        }
        Map<EClass, List<Field<?>>> catalogues = new HashMap<>();
        for (EObject object : objects) {
            catalogues.computeIfAbsent(object.eClass(), type -> FieldCatalogue.of(object));
        }
        var offered = Stream.concat(catalogues.get(objects.get(0).eClass()).stream(),
                objects.stream().allMatch(DrawnObjects::isDrawn) ? AppearanceFields.of(objects.get(0)).stream()
                        : Stream.empty());
        List<SharedField<?>> shared = new ArrayList<>();
        offered.forEach(field -> common(objects, catalogues, field).ifPresent(shared::add));
        return shared;
    }

    /**
     * The properties that a form declares for the facets of objects.
     *
     * @param objects objects that all have a facet of the form
     * @param form    the form
     * @return a property for each of its fields
     */
    static List<SharedField<?>> of(List<? extends EObject> objects, FacetForm form) {
        List<SharedField<?>> shared = new ArrayList<>();
        FacetFields.of(form).forEach(field -> shared.add(same(objects, field)));
        return shared;
    }

    private static <T> SharedField<T> same(List<? extends EObject> objects, Field<T> field) {
        return new SharedField<>(objects, Collections.nCopies(objects.size(), field));
    }

    @SuppressWarnings("unchecked")
    private static <T> Optional<SharedField<T>> common(List<? extends EObject> objects,
            Map<EClass, List<Field<?>>> catalogues, Field<T> first) {
        if (first.group() == Field.Group.APPEARANCE) {
            return Optional.of(same(objects, first));
        }
        Map<EClass, Field<T>> like = new HashMap<>();
        catalogues.forEach((type, catalogue) -> catalogue.stream().filter(first::isLike).findFirst()
                .ifPresent(field -> like.put(type, (Field<T>) field)));
        return like.size() < catalogues.size() ? Optional.empty()
                : Optional.of(new SharedField<>(objects,
                        objects.stream().map(object -> like.get(object.eClass())).toList()));
    }

    /** {@return the property of the first object} */
    Field<T> first() {
        return fields.get(0);
    }

    /** {@return the objects} */
    List<? extends EObject> objects() {
        return objects;
    }

    /** {@return whether another selection's property can be shown by the same widgets} */
    boolean isLike(SharedField<?> other) {
        return first().isLike(other.first());
    }

    /** {@return whether the objects have different values} */
    boolean isMixed() {
        return objects.size() > 1 && values().distinct().limit(2).count() > 1;
    }

    /** What is only shown differs when it is shown differently. */
    private Stream<Object> values() {
        return first().control() instanceof FieldControl.Shown
                ? IntStream.range(0, objects.size()).mapToObj(i -> fields.get(i).textOf(objects.get(i)))
                : IntStream.range(0, objects.size()).mapToObj(i -> Optional.ofNullable(value(i)));
    }

    private T value(int i) {
        return fields.get(i).getter().apply(objects.get(i));
    }

    /** {@return the value of the first object, which may be null} */
    T value() {
        return value(0);
    }

    /** {@return the value as one line, or the words for several values} */
    String text() {
        return isMixed() ? Messages.SharedField_Several : first().textOf(objects.get(0));
    }

    /** {@return whether it cannot be changed, here, in this plan or because an object is the city's} */
    boolean isReadOnly() {
        return first().isReadOnly() || MunicipalLock.of(objects).isPresent()
                || PlanEditingDomain.of(objects.get(0)).map(PlanEditingDomain::isReadOnly).orElse(true);
    }

    /** {@return the year of the plan, or this year} */
    int year() {
        return Values.yearOf(objects.get(0));
    }

    /**
     * Gives all objects a value, as one step that can be undone.
     *
     * @param value may be null
     * @return why that is refused, or empty when it is done or was so already
     */
    Optional<String> set(T value) {
        return update(old -> value);
    }

    /**
     * Changes the value of each object, as one step that can be undone.
     *
     * @param change gives the new value for the old one
     * @return why that is refused, or empty when it is done or was so already
     */
    Optional<String> update(UnaryOperator<T> change) {
        var commands = IntStream.range(0, objects.size())
                .mapToObj(i -> fields.get(i).set(objects.get(i), change.apply(value(i))))
                .filter(Objects::nonNull).map(Refusable.class::cast).toList();
        if (commands.isEmpty()) {
            return Optional.empty();
        }
        var command = commands.size() == 1 ? commands.get(0)
                : new BulkCommand(objects.get(0), commands.get(0).getLabel(), commands);
        var refusal = command.refusal();
        if (refusal.isEmpty()) {
            PlanEditingDomain.of(objects.get(0)).orElseThrow().getCommandStack().execute(command);
        }
        return refusal;
    }
}
