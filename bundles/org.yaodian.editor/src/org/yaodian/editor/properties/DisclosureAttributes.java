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

/**
 * The three attributes of disclosure that a drafting unit chooses from, in the words of the 2007 work points (主动公开,
 * 依申请公开, 免于公开).
 */
final class DisclosureAttributes {

    private static final String ACTIVE = "active";
    private static final String ON_REQUEST = "onRequest";
    private static final String EXEMPT = "exempt";

    private DisclosureAttributes() {
    }

    static List<String> choices() {
        return List.of(ACTIVE, ON_REQUEST, EXEMPT);
    }

    static String first() {
        return ACTIVE;
    }

    static String label(String attribute) {
        return switch (attribute) {
            case ACTIVE -> Messages.DisclosureAttributes_Active;
            case ON_REQUEST -> Messages.DisclosureAttributes_OnRequest;
            case EXEMPT -> Messages.DisclosureAttributes_Exempt;
            default -> attribute;
        };
    }
}
