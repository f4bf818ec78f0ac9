/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import java.util.Map;
import java.util.stream.Collectors;
import org.yaodian.rules.Checker;
import org.yaodian.rules.RuleInfo;

/** The names of the rules. */
final class RuleNames {

    private static final Map<String, RuleInfo> RULES = Checker.standard().rules().stream()
            .collect(Collectors.toMap(RuleInfo::id, info -> info));

    private RuleNames() {
    }

    /** {@return the name of a rule; its id when it is not known} */
    static String of(String id) {
        var info = RULES.get(id);
        return info == null ? id : info.name();
    }

    /** {@return the id of the sector a rule comes from, or an empty text for a shared one} */
    static String sector(String id) {
        var info = RULES.get(id);
        return info == null || info.category().equals(RuleInfo.SHARED) ? "" : info.category();
    }

    /** {@return what a rule asks for, or an empty text} */
    static String description(String id) {
        var info = RULES.get(id);
        return info == null ? "" : info.description();
    }
}
