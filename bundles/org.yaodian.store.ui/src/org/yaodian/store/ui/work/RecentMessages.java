/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;

/** The reasons and the unit that were given at the last commits. */
final class RecentMessages {

    private static final String MESSAGES = "messages";
    private static final String DRAFT = "draft";
    private static final String UNIT = "unit";
    private static final int MOST = 12;

    private final IDialogSettings settings;

    RecentMessages(IDialogSettings settings) {
        this.settings = settings;
    }

    /** The last reasons, the newest first. */
    List<String> all() {
        return List.of(Optional.ofNullable(settings.getArray(MESSAGES)).orElse(new String[0]));
    }

    /** What was typed and not committed yet; empty for nothing. */
    String draft() {
        return Optional.ofNullable(settings.get(DRAFT)).orElse("");
    }

    /** Keeps what is typed until it is committed. */
    void keep(String message) {
        settings.put(DRAFT, message);
    }

    /** Takes note of a reason that was stored. */
    void stored(String message) {
        var messages = new LinkedHashSet<String>();
        messages.add(message);
        messages.addAll(all());
        settings.put(MESSAGES, messages.stream().limit(MOST).toArray(String[]::new));
        settings.put(DRAFT, "");
    }

    /** The unit of the last commit; empty for none. */
    String unit() {
        return Optional.ofNullable(settings.get(UNIT)).orElse("");
    }

    /** Takes note of the unit of a commit. */
    void unit(String unit) {
        settings.put(UNIT, unit);
    }
}
