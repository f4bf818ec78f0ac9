/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import org.eclipse.core.expressions.PropertyTester;
import org.yaodian.model.district.District;

/** Tells menus whether this program was made for a district that refines the tasks of a city. */
public final class RefinesTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return Districts.current().map(District::refines).orElse(false);
    }
}
