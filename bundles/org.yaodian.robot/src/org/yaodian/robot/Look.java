/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot;

import java.util.List;

/** Sees one kind of thing in the workbench. */
@FunctionalInterface
public interface Look {

    /**
     * Looks now. Called in the user interface thread; changes nothing.
     *
     * @param question what is asked for, if this look needs to know
     * @return what is seen, possibly nothing
     */
    List<Sight> see(Sight question);
}
