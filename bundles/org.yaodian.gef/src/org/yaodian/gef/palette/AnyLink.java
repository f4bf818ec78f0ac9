/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.palette;

import org.eclipse.gef.requests.CreationFactory;

/** Tells a connection tool to draw whatever link is possible; which one is chosen where it ends. */
public enum AnyLink implements CreationFactory {
    /** The one instance. */
    ANY;

    @Override
    public Object getNewObject() {
        return this;
    }

    @Override
    public Object getObjectType() {
        return this;
    }
}
