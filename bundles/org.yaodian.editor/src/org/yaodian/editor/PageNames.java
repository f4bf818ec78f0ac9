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
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.model.plan.Diagram;

/**
 * The names by which the pages of an editor are remembered: the ids of diagrams, and one word for the source.
 *
 * @param pages    the pages
 * @param document the plan they show
 * @param view     what is shown of it
 */
record PageNames(PlanPages pages, PlanDocument document, PlanView view) {

    private static final String SOURCE = "source";

    /** The name of the page in front. */
    String shown() {
        return pages.shownDiagram().map(Diagram::getId).orElse(SOURCE);
    }

    /** The index of a page; -1 if it is no more. */
    int indexOf(String page) {
        return SOURCE.equals(page) ? pages.sourceIndex() : diagram(page).map(pages::indexOf).orElse(-1);
    }

    /** The index of a page, if it is shown; else of the page that the view puts first. */
    int indexAtFirst(String page) {
        return SOURCE.equals(page) ? pages.sourceIndex()
                : diagram(page).filter(view::shows)
                        .or(() -> view.first(document.plan().getDiagrams().stream().filter(view::shows).toList()))
                        .map(pages::indexOf).orElse(0);
    }

    private Optional<Diagram> diagram(String id) {
        return document.plan().getDiagrams().stream().filter(each -> each.getId().equals(id)).findFirst();
    }
}
