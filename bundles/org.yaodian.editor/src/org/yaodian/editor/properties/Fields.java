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

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.editor.properties.Field.Group;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.commands.change.RenameCommand;
import org.yaodian.model.edit.commands.change.SetFeatureCommand;
import org.yaodian.model.edit.commands.change.SetValuesCommand;
import org.yaodian.model.plan.Unit;

/** Makes the usual fields out of features of the model. */
final class Fields {

    private Fields() {
    }

    /** A field for a single-valued feature. */
    static <T> Field<T> of(EStructuralFeature feature, Group group, FieldControl<T> control) {
        return new Field<>(feature.getName(), group, Names.of(feature), control, object -> get(object, feature),
                (object, value) -> new SetFeatureCommand(object, feature, value));
    }

    /** A field for a list of values. */
    static <T> Field<List<T>> ofList(EStructuralFeature feature, Group group, FieldControl<List<T>> control) {
        return new Field<>(feature.getName(), group, Names.of(feature), control,
                object -> List.copyOf(Fields.<List<T>>get(object, feature)),
                (object, value) -> new SetValuesCommand(object, feature, value));
    }

    /** A field for the name of an object. */
    static Field<String> name(EAttribute feature) {
        return new Field<>(feature.getName(), Group.BASIC, Names.of(feature), Values.text(),
                object -> get(object, feature), RenameCommand::new);
    }

    /** A field for an enumeration. */
    static <E extends Enum<E> & Enumerator> Field<E> choice(EAttribute feature, Group group, Class<E> type) {
        return of(feature, group, new FieldControl.Choice<>(List.of(type.getEnumConstants()), Names::of));
    }

    /** A field for yes or no. */
    static Field<Boolean> flag(EAttribute feature, Group group) {
        return of(feature, group, new FieldControl.Flag());
    }

    /** A field for a link to one unit. */
    static Field<List<Unit>> unit(EReference feature, Group group) {
        return new Field<>(feature.getName(), group, Names.of(feature), new FieldControl.Units(false, false),
                object -> get(object, feature) == null ? List.of() : List.of(Fields.<Unit>get(object, feature)),
                (object, value) -> new SetFeatureCommand(object, feature, value.isEmpty() ? null : value.get(0)));
    }

    /** A field that only shows something computed. */
    static Field<EObject> shown(String id, Heading group, String label, Function<EObject, String> text) {
        return new Field<>(id, group, label, new FieldControl.Shown<>(text, object -> null), object -> object, null);
    }

    /** A field that names another object, which can be gone to. */
    static Field<EObject> link(String id, Group group, String label, Function<EObject, EObject> target) {
        return new Field<>(id, group, label, new FieldControl.Shown<>(PlanLabels::text, Function.identity()), target,
                null);
    }

    @SuppressWarnings("unchecked")
    static <T> T get(EObject object, EStructuralFeature feature) {
        return (T) object.eGet(feature);
    }
}
