/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.yaodian.model.edit.Names;

/** Says in words what the paths and values of stored fields mean. */
final class FieldWords {

    private static final Pattern STEP = Pattern.compile("([^\\[/]+)\\[([^\\]]*)\\]/?");
    private static final String TYPE = "xsi:type";
    private static final String SEPARATOR = " › ";

    private final Function<String, String> names;

    /**
     * Makes one for a plan.
     *
     * @param names what the object with an id is called, or null for an unknown one
     */
    FieldWords(Function<String, String> names) {
        this.names = names;
    }

    /** The words for a path such as {@code responsibilities[ID]/unit} in a class. */
    String label(EClass type, String path) {
        var words = new ArrayList<String>();
        var owner = type;
        var rest = path;
        for (var step = STEP.matcher(rest); step.lookingAt(); step = STEP.matcher(rest)) {
            var feature = feature(owner, step.group(1));
            words.add(name(feature, step.group(1)));
            owner = feature instanceof EReference reference ? reference.getEReferenceType() : null;
            rest = rest.substring(step.end());
        }
        if (!rest.isEmpty()) {
            words.add(rest.equals(TYPE) ? Messages.FieldWords_Sort : name(feature(owner, rest), rest));
        }
        return String.join(SEPARATOR, words);
    }

    private static EStructuralFeature feature(EClass owner, String name) {
        return owner == null ? null : owner.getEStructuralFeature(name);
    }

    private static String name(EStructuralFeature feature, String otherwise) {
        return feature == null ? otherwise : Names.of(feature);
    }

    /** The words for a value: names in place of ids, a literal's name in place of its code. */
    String value(EClass type, String path, String value) {
        if (value == null) {
            return "";
        }
        var feature = last(type, path);
        if (feature instanceof EReference) {
            return List.of(value.split("\\s+")).stream().map(id -> Objects.requireNonNullElse(names.apply(id), id))
                    .reduce((one, other) -> one + Messages.FieldWords_Comma + other).orElse("");
        }
        if (feature != null && feature.getEType() instanceof EEnum choices) {
            var literal = choices.getEEnumLiteralByLiteral(value);
            return literal == null ? value : Names.of(literal.getInstance());
        }
        return switch (value) {
            case "true" -> Messages.FieldWords_Yes;
            case "false" -> Messages.FieldWords_No;
            default -> value;
        };
    }

    private static EStructuralFeature last(EClass type, String path) {
        var owner = type;
        EStructuralFeature feature = null;
        for (var part : path.split("/")) {
            feature = feature(owner, part.replaceAll("\\[.*", ""));
            owner = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        }
        return feature;
    }

    /** The fields of two states that differ, in words. */
    List<FieldDifference> differences(EClass type, Map<String, String> before, Map<String, String> after) {
        var paths = new ArrayList<>(after.keySet());
        before.keySet().stream().filter(path -> !after.containsKey(path)).forEach(paths::add);
        return paths.stream().filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .map(path -> new FieldDifference(label(type, path), value(type, path, before.get(path)),
                        value(type, path, after.get(path))))
                .toList();
    }
}
