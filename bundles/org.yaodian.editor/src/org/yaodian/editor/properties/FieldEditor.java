/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.function.UnaryOperator;
import org.eclipse.swt.widgets.Control;

/**
 * The widgets that edit one value.
 *
 * @param <T> the class of the value
 */
abstract class FieldEditor<T> {

    /** What an editor tells the row it stands in. */
    interface Host<T> {

        /** {@return the property that is edited} */
        SharedField<T> field();

        /** Gives the objects a value; a refusal is shown beside the field. */
        void commit(T value);

        /** Changes the value of each object from what it is; a refusal is shown beside the field. */
        void commitEach(UnaryOperator<T> change);

        /** Shows what is wrong with what is being typed; null when nothing is. */
        void complain(String problem);

        /** Shows what is being typed means; empty for nothing. */
        void explain(String meaning);
    }

    private final Host<T> host;

    FieldEditor(Host<T> host) {
        this.host = host;
    }

    final Host<T> host() {
        return host;
    }

    final SharedField<T> field() {
        return host.field();
    }

    /** {@return the outermost widget} */
    abstract Control control();

    /** Shows the value of the field as it is now, and drops what was typed. */
    abstract void show();

    /** {@return whether something was typed that is not in the model yet} */
    boolean isTyping() {
        return false;
    }

    /** Puts what was typed into the model, if it is a value. */
    void flush() {
        // most editors do it at once
    }

    /** {@return whether the widgets want all the width there is} */
    boolean isWide() {
        return true;
    }
}
