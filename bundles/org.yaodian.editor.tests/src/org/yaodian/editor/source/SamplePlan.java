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

import org.eclipse.emf.common.util.URI;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.WorkPlan;

/** A small plan with a source that has rare characters and line ends of two characters. */
@SuppressWarnings("nls")
final class SamplePlan {

    static final String TEXT = "😀一、基础设施\r\n推进𠀀网建设；完善电子口岸。\r\n二、电子政务\r\n开展培训。\r\n";

    final WorkPlan plan = PlanFactory.eINSTANCE.createWorkPlan();
    final PlanEditingDomain domain = new PlanEditingDomain();
    final Element chapter;
    final Element task;
    final Element system;
    final Element second;

    SamplePlan() {
        var source = PlanFactory.eINSTANCE.createSourceDocument();
        for (var line : TEXT.split("(?<=\n)")) {
            source.getParagraphs().add(line);
        }
        plan.setSource(source);
        domain.open(plan, URI.createFileURI("sample.plan"));
        chapter = add(plan, ElementKind.CHAPTER, "基础设施", "一、基础设施");
        task = add(chapter, ElementKind.TASK, "推进𠀀网建设", "推进𠀀网建设");
        system = add(task, ElementKind.SYSTEM, "𠀀网", "𠀀网");
        second = add(plan, ElementKind.CHAPTER, "电子政务", "二、电子政务");
    }

    static Element add(ElementContainer parent, ElementKind kind, String name, String quote) {
        var element = kind.create();
        element.setName(name);
        element.getAnchors().add(SourceCommands.anchor(TEXT, range(quote)));
        parent.getChildren().add(element);
        return element;
    }

    /** Where the text first says something, in code points. */
    static TextRange range(String quote) {
        int index = TEXT.indexOf(quote);
        return new TextRange(TEXT.codePointCount(0, index), quote.codePointCount(0, quote.length()));
    }
}
