/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.district;

/** A description of a district that cannot be read; the message says where and what is wrong. */
public final class FaultyDistrictException extends Exception {

    private static final long serialVersionUID = 1L;

    FaultyDistrictException(String message) {
        super(message);
    }

    FaultyDistrictException(String message, Throwable cause) {
        super(message, cause);
    }
}
