/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.layout;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.elk.core.util.BasicProgressMonitor;

/** Passes a cancellation on to ELK. */
final class CancelMonitor extends BasicProgressMonitor {

    private final IProgressMonitor monitor;

    CancelMonitor(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public boolean isCanceled() {
        return monitor.isCanceled();
    }

    @Override
    protected BasicProgressMonitor doSubTask(float work, int maxEntries) {
        return new CancelMonitor(monitor);
    }
}
