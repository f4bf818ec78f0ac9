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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.properties.FieldControl.Parsed;
import org.yaodian.editor.properties.FieldControl.Reader;
import org.yaodian.model.sector.FacetField;

/**
 * Several values of an attribute in one line, parted by commas. Literals of an enumeration stand by their labels.
 *
 * @param declared  the field
 * @param attribute its attribute
 */
record ListText(FacetField declared, EAttribute attribute) implements Reader<List<Object>> {

    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;]");

    /** {@return the values as one line} */
    String write(List<Object> values) {
        return values.stream().map(value -> EcoreUtil.convertToString(attribute.getEAttributeType(), value))
                .map(text -> declared.literals().getOrDefault(text, text)).collect(Collectors.joining("、"));
    }

    @Override
    public Parsed<List<Object>> read(String typed, int year) {
        var values = new ArrayList<Object>();
        for (var word : SEPARATOR.split(typed)) {
            var text = literal(word.strip());
            try {
                if (!text.isEmpty()) {
                    values.add(EcoreUtil.createFromString(attribute.getEAttributeType(), text));
                }
            } catch (RuntimeException wrong) {
                return new Parsed.Wrong<>(NLS.bind(Messages.ListText_NotOne, word.strip(), offered()));
            }
        }
        return new Parsed.Value<>(values);
    }

    private String literal(String word) {
        return declared.literals().entrySet().stream().filter(entry -> entry.getValue().equals(word))
                .map(Map.Entry::getKey).findFirst().orElse(word);
    }

    private String offered() {
        return String.join("、", declared.literals().values());
    }
}
