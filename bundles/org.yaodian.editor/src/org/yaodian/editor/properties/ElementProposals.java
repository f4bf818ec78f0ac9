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

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.yaodian.editor.plan.PlanLabels;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.register.Pinyin;

/** The elements that fit what is being typed, by a part of the name or its sound, or by the code. */
final class ElementProposals implements IContentProposalProvider {

    private static final int MOST = 30;

    /**
     * An offer.
     *
     * @param element the element
     */
    record Offer(Element element) implements IContentProposal {

        @Override
        public String getContent() {
            return "";
        }

        @Override
        public int getCursorPosition() {
            return 0;
        }

        @Override
        public String getDescription() {
            return null;
        }

        @Override
        public String getLabel() {
            var code = element.getCode();
            return code == null || code.isBlank() ? PlanLabels.text(element) : code + " " + PlanLabels.text(element);
        }
    }

    private final Supplier<WorkPlan> plan;
    private final Supplier<List<Element>> chosen;
    private final List<String> types;

    /**
     * Makes the offers.
     *
     * @param plan   the plan
     * @param chosen the elements that are chosen already
     * @param types  ids of element types; empty when all are offered
     */
    ElementProposals(Supplier<WorkPlan> plan, Supplier<List<Element>> chosen, List<String> types) {
        this.plan = plan;
        this.chosen = chosen;
        this.types = types;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        var typed = contents.strip();
        var present = chosen.get();
        return all(plan.get()).filter(element -> types.isEmpty() || types.contains(element.getTypeId()))
                .filter(element -> !present.contains(element)).filter(element -> matches(element, typed)).limit(MOST)
                .map(Offer::new).toArray(IContentProposal[]::new);
    }

    private static boolean matches(Element element, String typed) {
        return typed.isEmpty() || Pinyin.matches(element.getName(), typed)
                || element.getCode() != null && element.getCode().startsWith(typed);
    }

    private static Stream<Element> all(ElementContainer container) {
        return container.getChildren().stream().flatMap(child -> Stream.concat(Stream.of(child), all(child)));
    }
}
