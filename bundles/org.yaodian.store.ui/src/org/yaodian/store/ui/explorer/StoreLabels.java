/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.explorer;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.yaodian.store.ui.connection.StoreImages;
import org.yaodian.store.ui.work.Words;

/** Texts and pictures of the lines. */
final class StoreLabels extends ColumnLabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        var text = new StyledString();
        switch ((StoreNode) element) {
            case StoreNode.Site site -> text.append(site.connection().name())
                    .append("  " + site.connection().user(), StyledString.DECORATIONS_STYLER);
            case StoreNode.Plan plan -> text.append(title(plan.plan().title()))
                    .append("  " + plan.plan().year(), StyledString.DECORATIONS_STYLER);
            case StoreNode.Line line -> text.append(Words.branch(line.branch().name()));
            case StoreNode.Mark mark -> text.append(mark.tag().name())
                    .append("  " + NLS.bind(Messages.StoreLabels_Tag, Long.toString(mark.tag().revision()),
                            Words.time(mark.tag().tagged())), StyledString.DECORATIONS_STYLER);
            case StoreNode.State state -> text
                    .append(NLS.bind(Messages.StoreLabels_Revision, Long.toString(state.revision().number()),
                            Words.firstLine(state.revision().message())))
                    .append("  " + Words.author(state.revision().author()) + "  " + Words.time(state.revision().when()),
                            StyledString.DECORATIONS_STYLER);
            case StoreNode.Words words -> text.append(words.text(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    private static String title(String title) {
        return title.isBlank() ? Messages.StoreLabels_NoTitle : title;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return StoreImages.get(switch ((StoreNode) element) {
            case StoreNode.Site site -> site.connection().isOwn() ? "store" : "store-shared";
            case StoreNode.Plan plan -> "plan";
            case StoreNode.Line line -> "branch";
            case StoreNode.Mark mark -> "tag";
            case StoreNode.State state -> state.isNewest() ? "revision-newest" : "revision";
            case StoreNode.Words words -> words.isProblem() ? "warning" : "info";
        });
    }

    @Override
    public String getToolTipText(Object element) {
        return switch ((StoreNode) element) {
            case StoreNode.Site site -> site.connection().address().toString();
            case StoreNode.State state -> state.revision().message();
            case StoreNode.Mark mark -> mark.tag().note().isBlank() ? null : mark.tag().note();
            case StoreNode.Words words -> words.text();
            default -> null;
        };
    }
}
