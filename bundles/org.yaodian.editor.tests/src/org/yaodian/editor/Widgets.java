/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds widgets by their class. */
final class Widgets {

    private Widgets() {
    }

    /** {@return the first widget of a class in a tree of widgets} */
    static <T extends Control> Optional<T> find(Control root, Class<T> type) {
        if (type.isInstance(root)) {
            return Optional.of(type.cast(root));
        }
        return root instanceof Composite composite && !composite.isDisposed()
                ? Stream.of(composite.getChildren()).map(child -> find(child, type)).flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
