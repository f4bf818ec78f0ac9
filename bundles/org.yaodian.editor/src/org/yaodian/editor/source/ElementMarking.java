/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;

/** How the elements of a plan look in its source text. */
final class ElementMarking implements Marking<Element> {

    @Override
    public RGB color(Element owner) {
        return KindColors.of(ElementKind.of(owner));
    }

    @Override
    public boolean isHeading(Element owner) {
        return owner instanceof Chapter;
    }

    @Override
    public boolean isFaded(Element owner) {
        return false;
    }

    @Override
    public String describe(Element owner) {
        String code = owner.getCode() == null ? "" : owner.getCode() + ' ';
        String name = owner.getName() == null ? "" : owner.getName();
        return NLS.bind(Messages.ElementMarking_KindAndName, ElementKind.of(owner).label(), code + name);
    }
}
