/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import java.io.IOException;

import javax.xml.namespace.QName;

/**
 * The installed sector does not know all that a facet in the file holds. The file is then read again with that type
 * taken as not installed.
 */
final class ForeignTypeException extends IOException {

    private static final long serialVersionUID = 1L;

    final QName type;

    ForeignTypeException(QName type, String message) {
        super(message);
        this.type = type;
    }
}
