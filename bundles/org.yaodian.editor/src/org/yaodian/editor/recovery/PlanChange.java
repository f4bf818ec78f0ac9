/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.recovery;

import org.eclipse.emf.ecore.EObject;

/**
 * One difference between two versions of a plan.
 *
 * @param kind what happened
 * @param object the object, of the newer version if it is there
 * @param detail what is different, in words; empty unless changed
 */
record PlanChange(Kind kind, EObject object, String detail) {

    /** What happened to an object. */
    enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It is different or stands elsewhere. */
        CHANGED
    }
}
