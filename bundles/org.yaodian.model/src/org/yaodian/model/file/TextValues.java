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

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.plan.PlanPackage;

/**
 * Turns text into attribute values while one file is read. Equal texts give the same object, so that the many names,
 * dates and numbers that occur again and again in a plan take memory once.
 */
final class TextValues {

    private static final int LONGEST_SHARED = 64;

    private final Map<EDataType, Map<String, Object>> shared = new HashMap<>();
    private final StringPool strings = new StringPool();

    /**
     * The value of a text.
     *
     * @param slot an attribute
     * @param text the text
     * @return the value
     * @throws RuntimeException when the text is no value of the attribute's type; what exactly is up to the type
     */
    Object parse(Slot slot, String text) {
        var type = slot.dataType();
        if (text.length() > LONGEST_SHARED) {
            return EcoreUtil.createFromString(type, text);
        }
        if (type == EcorePackage.Literals.ESTRING) {
            return slot.isWorthSharing() ? share(slot, text) : text;
        }
        if (slot.values == null) {
            if (!isImmutable(type)) {
                return EcoreUtil.createFromString(type, text);
            }
            slot.values = shared.computeIfAbsent(type, key -> new HashMap<>());
        }
        var value = slot.values.get(text);
        if (value == null) {
            value = EcoreUtil.createFromString(type, text);
            slot.values.put(text, value);
        }
        return value;
    }

    private String share(Slot slot, String text) {
        var shared = strings.share(text);
        slot.count(strings.hasFound());
        return shared;
    }

    private static boolean isImmutable(EDataType type) {
        var owner = type.getEPackage();
        return owner == PlanPackage.eINSTANCE
                || owner == EcorePackage.eINSTANCE && type != EcorePackage.Literals.EDATE
                        && type != EcorePackage.Literals.EBYTE_ARRAY && type != EcorePackage.Literals.EJAVA_OBJECT;
    }
}
