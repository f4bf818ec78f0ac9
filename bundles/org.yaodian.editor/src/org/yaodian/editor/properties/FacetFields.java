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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.edit.commands.change.SetFeatureCommand;
import org.yaodian.model.edit.commands.change.SetValuesCommand;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.sector.FacetField;
import org.yaodian.model.sector.FacetForm;
import org.yaodian.model.sector.Facets;

/** Makes fields out of the form that a sector declares for a facet. */
final class FacetFields {

    private final FacetForm form;
    private final Map<String, FacetHeading> headings = new HashMap<>();

    private FacetFields(FacetForm form) {
        this.form = form;
    }

    /**
     * The fields of a form.
     *
     * @param form how facets of a class are shown
     * @return a field for each field of the form, for the objects that have the facet
     */
    static List<Field<?>> of(FacetForm form) {
        var fields = new FacetFields(form);
        List<Field<?>> all = new ArrayList<>();
        form.fields().forEach(declared -> all.add(fields.field(declared)));
        return all;
    }

    private Field<?> field(FacetField declared) {
        var feature = declared.feature();
        if (feature instanceof EReference link) {
            return link(declared, link);
        }
        var attribute = (EAttribute) feature;
        if (attribute.isMany()) {
            return list(declared, attribute);
        }
        var type = attribute.getEAttributeType();
        var java = type.getInstanceClass();
        if (type instanceof EEnum choice) {
            return make(declared, this.<Object>choice(declared, choice));
        } else if (java == boolean.class || java == Boolean.class) {
            return make(declared, new FieldControl.Flag());
        } else if (java == LocalDate.class) {
            return make(declared, Values.lastDay());
        } else if (java == String.class) {
            return make(declared, declared.longText() ? new FieldControl.LongText()
                    : line(declared, (FieldControl.Line<String>) Values.text()));
        } else if (java == BigDecimal.class) {
            return make(declared, line(declared, (FieldControl.Line<BigDecimal>) Values.decimal()));
        }
        return converted(declared, attribute);
    }

    private static <T> FieldControl.Line<T> line(FacetField declared, FieldControl.Line<T> plain) {
        return new FieldControl.Line<>(plain.writer(), new RangeReader<>(plain.reader(), declared.minimum(),
                declared.maximum()), false, declared.unit(), declared.choices());
    }

    /** Numbers and other values that have a text of their own. As long as nothing was entered the line is empty. */
    private Field<Object> converted(FacetField declared, EAttribute attribute) {
        var control = line(declared, new FieldControl.Line<>(value -> text(attribute, value),
                new DataReader(attribute), false));
        return new Field<>(id(declared), heading(declared), declared.label(), control,
                object -> facet(object).eIsSet(attribute) ? facet(object).eGet(attribute) : null,
                (object, value) -> new SetFeatureCommand(facet(object), attribute, value), declared.help());
    }

    private static String text(EAttribute attribute, Object value) {
        return value instanceof Double || value instanceof Float
                ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
                : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private FieldControl<Object> choice(FacetField declared, EEnum type) {
        return new FieldControl.Choice<>(literals(declared, type).stream().<Object>map(EEnumLiteral::getInstance)
                .toList(), value -> label(declared, value));
    }

    private static List<EEnumLiteral> literals(FacetField declared, EEnum type) {
        var named = declared.literals().keySet().stream().map(type::getEEnumLiteralByLiteral)
                .filter(literal -> literal != null).toList();
        return named.isEmpty() ? type.getELiterals() : named;
    }

    private static String label(FacetField declared, Object value) {
        return declared.literals().getOrDefault(value.toString(), value.toString());
    }

    private Field<?> link(FacetField declared, EReference link) {
        if (PlanPackage.Literals.UNIT.isSuperTypeOf(link.getEReferenceType())) {
            return linked(declared, new FieldControl.Units(link.isMany(), link.isMany()));
        }
        if (PlanPackage.Literals.ELEMENT.isSuperTypeOf(link.getEReferenceType())) {
            return linked(declared, new FieldControl.Elements(link.isMany(), declared.elements()));
        }
        return Fields.shown(id(declared), heading(declared), declared.label(),
                object -> Objects.toString(facet(object).eGet(link), ""));
    }

    private <T extends EObject> Field<List<T>> linked(FacetField declared, FieldControl<List<T>> control) {
        var feature = declared.feature();
        return new Field<>(id(declared), heading(declared), declared.label(), control,
                object -> values(object, feature), (object, value) -> setLinks(object, feature, value),
                declared.help());
    }

    @SuppressWarnings("unchecked")
    private <T extends EObject> List<T> values(EObject object, EStructuralFeature feature) {
        var value = facet(object).eGet(feature);
        return feature.isMany() ? List.copyOf((List<T>) value) : value == null ? List.of() : List.of((T) value);
    }

    private Command setLinks(EObject object, EStructuralFeature feature, List<? extends EObject> value) {
        return feature.isMany() ? new SetValuesCommand(facet(object), feature, value)
                : new SetFeatureCommand(facet(object), feature, value.isEmpty() ? null : value.get(0));
    }

    private Field<?> list(FacetField declared, EAttribute attribute) {
        var control = new FieldControl.Line<>(new ListText(declared, attribute)::write,
                new ListText(declared, attribute), false, declared.unit(), declared.choices());
        return new Field<List<Object>>(id(declared), heading(declared), declared.label(), control,
                object -> List.copyOf(Fields.<List<Object>>get(facet(object), attribute)),
                (object, value) -> new SetValuesCommand(facet(object), attribute, value), declared.help());
    }

    private <T> Field<T> make(FacetField declared, FieldControl<T> control) {
        var feature = declared.feature();
        return new Field<>(id(declared), heading(declared), declared.label(), control,
                object -> Fields.get(facet(object), feature),
                (object, value) -> new SetFeatureCommand(facet(object), feature, value), declared.help());
    }

    private String id(FacetField declared) {
        return form.facet().getName() + '.' + declared.feature().getName();
    }

    private Heading heading(FacetField declared) {
        return headings.computeIfAbsent(declared.group(), label -> new FacetHeading(label, headings.size()));
    }

    private EObject facet(EObject object) {
        return Facets.of((Extensible) object, form.facet()).orElseThrow();
    }
}
