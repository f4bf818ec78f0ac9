/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.search;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.model.sector.Sectors;

/** Labels of the search view: plans with their number of hits, hits with their place and what was found. */
final class SearchLabels extends LabelProvider implements IStyledLabelProvider {

    private final SearchResult result;

    SearchLabels(SearchResult result) {
        this.result = result;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case IFile file -> new StyledString(file.getFullPath().removeFileExtension().lastSegment()).append(
                    "  (" + result.hitsOf(file).size() + ")",
                    StyledString.COUNTER_STYLER);
            case SearchHit hit -> {
                var text = new StyledString(hit.object().name());
                if (!hit.object().place().isEmpty()) {
                    text.append("  " + hit.object().place(), StyledString.QUALIFIER_STYLER);
                }
                yield hit.excerpt().isEmpty() ? text
                        : text.append("  " + hit.excerpt(), StyledString.DECORATIONS_STYLER);
            }
            default -> new StyledString(String.valueOf(element));
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof SearchHit hit
                ? Sectors.installed().elementType(hit.object().icon()).map(EditorImages::of)
                        .orElseGet(() -> EditorImages.get(hit.object().icon()))
                : EditorImages.get("plan");
    }
}
