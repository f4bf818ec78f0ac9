/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.policies;

import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

/** Handles at both ends of a selected link. The link itself shows by its colour that it is selected. */
public final class EdgeEndsPolicy extends ConnectionEndpointEditPolicy {

    @Override
    protected void showFocus() {
        // the colour of the link says enough
    }

    @Override
    protected void hideFocus() {
        // nothing was shown
    }
}
