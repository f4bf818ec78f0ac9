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
    private final Map<String, Object> strings = new HashMap<>();

    /**
     * The value of a text.
     *
     * @param type the type
     * @param text the text
     * @return the value
     * @throws RuntimeException when the text is no value of the type; what exactly is up to the type
     */
    Object parse(EDataType type, String text) {
        if (type == EcorePackage.Literals.ESTRING) {
            return share(text);
        }
        if (!isImmutable(type) || text.length() > LONGEST_SHARED) {
            return EcoreUtil.createFromString(type, text);
        }
        return shared.computeIfAbsent(type, key -> new HashMap<>())
                .computeIfAbsent(text, key -> EcoreUtil.createFromString(type, key));
    }

    private Object share(String text) {
        if (text.length() > LONGEST_SHARED) {
            return text;
        }
        var first = strings.putIfAbsent(text, text);
        return first == null ? text : first;
    }

    private static boolean isImmutable(EDataType type) {
        var owner = type.getEPackage();
        return owner == PlanPackage.eINSTANCE
                || owner == EcorePackage.eINSTANCE && type != EcorePackage.Literals.EDATE
                        && type != EcorePackage.Literals.EBYTE_ARRAY && type != EcorePackage.Literals.EJAVA_OBJECT;
    }
}
