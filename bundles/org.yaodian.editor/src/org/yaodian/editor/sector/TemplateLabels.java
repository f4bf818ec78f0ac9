/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.util.Map;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Template;

/** Labels of templates: the picture of the sector's editor, the name, the sector in grey. */
final class TemplateLabels extends LabelProvider implements IStyledLabelProvider {

    private final SectorIcons icons = new SectorIcons();

    @Override
    public StyledString getStyledText(Object entry) {
        return new StyledString(template(entry).name()).append("  " + sector(entry).name(),
                StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage(Object entry) {
        return icons.of(sector(entry));
    }

    private static Sector sector(Object entry) {
        return (Sector) ((Map.Entry<?, ?>) entry).getKey();
    }

    private static Template template(Object entry) {
        return (Template) ((Map.Entry<?, ?>) entry).getValue();
    }

    @Override
    public void dispose() {
        icons.dispose();
        super.dispose();
    }
}
