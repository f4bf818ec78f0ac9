/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.transfer;

import java.io.IOException;
import java.sql.SQLException;

/** Takes the rows of one table. */
@FunctionalInterface
interface RowSink {

    /**
     * Takes a row.
     *
     * @param values one for each column: Integer, Long, String, byte[] or null
     */
    void take(Object[] values) throws SQLException, IOException;
}
