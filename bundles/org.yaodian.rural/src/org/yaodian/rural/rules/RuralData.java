/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rural.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.yaodian.rules.RuleData;
import org.yaodian.rural.facets.SourceKind;
import org.yaodian.rural.facets.TracingStage;
import org.yaodian.rural.facets.UpdatePeriod;

/** What the rules of this sector go by; the values and their sources are in {@code rural.properties}. */
final class RuralData {

    static final Pattern VILLAGE_CODE;
    static final List<TracingStage> REQUIRED_STAGES;
    static final List<String> REPORT_WORDS;
    static final int DEVICE_LIFE;
    static final List<String> RENEWAL_WORDS;

    private static final RuleData DATA = RuleData.read(RuralData.class, "rural.properties"); //$NON-NLS-1$

    static {
        VILLAGE_CODE = Pattern.compile(DATA.text("village.code")); //$NON-NLS-1$
        REQUIRED_STAGES = DATA.words("tracing.required").stream().map(TracingStage::get).toList(); //$NON-NLS-1$
        REPORT_WORDS = DATA.words("pilot.report"); //$NON-NLS-1$
        DEVICE_LIFE = DATA.number("device.life"); //$NON-NLS-1$
        RENEWAL_WORDS = DATA.words("device.renewal"); //$NON-NLS-1$
    }

    private RuralData() {
    }

    static UpdatePeriod usualPeriod(SourceKind kind) {
        return UpdatePeriod.get(DATA.text("period." + kind.getLiteral())); //$NON-NLS-1$
    }

    static boolean hasWord(String text, List<String> words) {
        return text != null && words.stream().anyMatch(text::contains);
    }
}
