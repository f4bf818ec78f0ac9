/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.dnd;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Brings a piece of a plan, written as a plan file, over the clipboard to this or another running program. */
public final class PlanFragmentTransfer extends ByteArrayTransfer {

    /** The one instance. */
    public static final PlanFragmentTransfer INSTANCE = new PlanFragmentTransfer();

    private static final String TYPE = "org.yaodian.plan";

    private PlanFragmentTransfer() {
    }

    @Override
    protected int[] getTypeIds() {
        return new int[]{registerType(TYPE)};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[]{TYPE};
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        super.javaToNative(object instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : object, data);
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
    }
}
