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

/** Tells a connection tool which kind of link it draws. */
record LinkFactory(LinkKind kind) implements CreationFactory {

    @Override
    public Object getNewObject() {
        return kind;
    }

    @Override
    public Object getObjectType() {
        return kind;
    }
}
