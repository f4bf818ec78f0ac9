/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.text.data.PhraseTable.Hit;
import org.yaodian.text.data.Roles;
import org.yaodian.text.grammar.Readings.PartReading;

/** Reads units with the word for their part behind or before them: A牵头，B、C配合, 会同D. */
final class RolePhrases {

    private RolePhrases() {
    }

    /** Units before the word that gives their part; empty when anything else is there. */
    static List<PartReading> roles(String phrase, boolean trusted) {
        var parts = new ArrayList<PartReading>();
        int start = 0;
        int i = 0;
        while (i < phrase.length()) {
            var hit = roleAt(phrase, i);
            if (hit == null) {
                i++;
                continue;
            }
            var names = UnitNames.split(phrase.substring(start, i));
            if (hit.value().isPresent() && !names.isEmpty()) {
                if (!trusted && !names.stream().allMatch(UnitNames::looksLikeUnit)) {
                    return new ArrayList<>();
                }
                names.forEach(name -> parts.add(new PartReading(hit.value().get(), name)));
            } else if (!names.isEmpty() || start == i && i > 0 && parts.isEmpty()) {
                return new ArrayList<>();
            }
            i = hit.to();
            start = i;
        }
        var tail = phrase.substring(start).replaceAll("[，；。、等]", "");
        boolean clean = tail.isEmpty() || tail.matches("(?:落实|推进|实施|完成|负责|组织实施|工作|抓好落实|单位|部门)");
        return parts.isEmpty() || clean ? parts : afterWords(phrase.substring(start), parts);
    }

    /** 会同 and 配合单位 may stand before their units. */
    private static List<PartReading> afterWords(String tail, List<PartReading> parts) {
        var names = UnitNames.split(tail);
        if (names.isEmpty() || !names.stream().allMatch(UnitNames::looksLikeUnit)) {
            return new ArrayList<>();
        }
        names.forEach(name -> parts.add(new PartReading(ResponsibilityRole.COOPERATE, name)));
        return parts;
    }

    private static Hit<Optional<ResponsibilityRole>> roleAt(String phrase, int from) {
        var hit = Roles.table().startingAt(phrase, from, phrase.length());
        if (hit == null) {
            return null;
        }
        if (hit.to() == phrase.length() || "，；。、）：".indexOf(phrase.charAt(hit.to())) >= 0
                || phrase.startsWith("会同", hit.to()) || phrase.startsWith("落实", hit.to())
                || phrase.startsWith("会同", from)) {
            return hit;
        }
        return null;
    }
}
