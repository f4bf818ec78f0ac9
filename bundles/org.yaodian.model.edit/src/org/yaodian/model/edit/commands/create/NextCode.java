/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.create;

import java.util.regex.Pattern;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;

/** The code of an element that is put behind others: 4.2.3 behind 4.2.2, 4.2.1 as the first in 4.2. */
public final class NextCode {

    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d{1,9})"); //$NON-NLS-1$

    private NextCode() {
    }

    /**
     * The code for a place among the children of a container.
     *
     * @param parent the container
     * @param index  the place; -1 for the end
     * @return a code no sibling has, or null when the place is not at the end or its neighbours have no code
     */
    public static String after(ElementContainer parent, int index) {
        var siblings = parent.getChildren();
        if (index >= 0 && index < siblings.size()) {
            return null;
        }
        if (siblings.isEmpty()) {
            return parent instanceof Element element && element.getCode() != null ? element.getCode() + ".1" : null; //$NON-NLS-1$
        }
        var last = siblings.get(siblings.size() - 1).getCode();
        var matcher = LAST_NUMBER.matcher(last == null ? "" : last); //$NON-NLS-1$
        return matcher.matches() ? matcher.group(1) + (Integer.parseInt(matcher.group(2)) + 1) : null;
    }
}
