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

import org.yaodian.rural.facets.TracingStage;

/** What messages call the stages of tracing. */
final class StageNames {

    private StageNames() {
    }

    static String of(TracingStage stage) {
        return switch (stage) {
            case PRODUCTION -> Messages.StageNames_Production;
            case PROCESSING -> Messages.StageNames_Processing;
            case TESTING -> Messages.StageNames_Testing;
            case DISTRIBUTION -> Messages.StageNames_Distribution;
            case SALE -> Messages.StageNames_Sale;
        };
    }
}
