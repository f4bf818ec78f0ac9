/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.SourceDocument;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Recognizer;
import org.yaodian.model.source.Binary;
import org.yaodian.text.CandidateDetails.Part;
import org.yaodian.text.structure.Line;

/** Makes a plan of a draft. */
final class PlanMaker {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    private final ImportDraft draft;
    private final Map<Unit, Unit> units = new LinkedHashMap<>();

    PlanMaker(ImportDraft draft) {
        this.draft = draft;
    }

    WorkPlan make() {
        var plan = FACTORY.createWorkPlan();
        header(plan);
        plan.setSource(source());
        for (var unit : draft.units()) {
            units.put(unit, EcoreUtil.copy(unit));
        }
        plan.getUnits().addAll(units.values());
        children(plan, draft.roots(), "");
        return plan;
    }

    private void header(WorkPlan plan) {
        var header = draft.header();
        plan.setTitle(header.title());
        plan.setYear(header.year());
        plan.setIssuer(header.issuer());
        plan.setDocumentNumber(header.documentNumber());
        plan.setIssued(header.issued());
        plan.setPosted(header.posted());
        plan.setGuidingText(header.guidingText());
        plan.getAddressees().addAll(header.addressees());
    }

    private SourceDocument source() {
        var document = FACTORY.createSourceDocument();
        var source = draft.source();
        document.setFileName(draft.fileName());
        document.setMediaType(source.mediaType());
        document.setCharset(source.charset());
        document.setSha256(draft.sha256());
        for (var line : Line.of(source.text())) {
            document.getParagraphs().add(source.text().substring(line.from(), line.end()));
        }
        if (source.original() != null) {
            document.setOriginal(new Binary(source.original()));
        }
        return document;
    }

    private void children(ElementContainer container, List<Candidate> candidates, String prefix) {
        int number = 0;
        for (var candidate : candidates) {
            if (candidate.accepted()) {
                number++;
                var element = element(candidate);
                element.setCode(prefix + number);
                container.getChildren().add(element);
                children(element, candidate.children(), prefix + number + ".");
            }
        }
    }

    private Element element(Candidate candidate) {
        var element = candidate.recognizer().map(Recognizer::create).orElseGet(candidate.kind()::create);
        element.setName(candidate.name());
        element.setConfidence(candidate.confidence());
        for (var range : candidate.anchors()) {
            var anchor = FACTORY.createAnchor();
            anchor.setOffset(range.offset());
            anchor.setLength(range.length());
            anchor.setText(draft.quote(range));
            element.getAnchors().add(anchor);
        }
        details(element, candidate.details());
        switch (element) {
            case Chapter chapter -> chapter.setHeading(candidate.details().heading());
            case Task task -> task(task, candidate);
            case Target target -> target(target, candidate.details());
            default -> {
            }
        }
        return element;
    }

    private void details(Element element, CandidateDetails details) {
        for (var part : details.parts()) {
            element.getResponsibilities().add(responsibility(part));
        }
        for (var number : details.numbers()) {
            var quantity = FACTORY.createQuantity();
            quantity.setLabel(number.label());
            quantity.setValue(number.value());
            quantity.setUnit(number.unit());
            element.getQuantities().add(quantity);
        }
        details.districts().stream().map(this::unit).forEach(element.getDistricts()::add);
    }

    private org.yaodian.model.plan.Responsibility responsibility(Part part) {
        var responsibility = FACTORY.createResponsibility();
        responsibility.setRole(part.role());
        var unit = unit(part.unit());
        responsibility.setUnit(unit);
        if (unit == null || !part.text().equals(unit.getName())) {
            responsibility.setText(part.text());
        }
        return responsibility;
    }

    private Unit unit(Unit original) {
        return original == null ? null : units.get(original);
    }

    private static void task(Task task, Candidate candidate) {
        task.setVerb(candidate.verb());
        var due = candidate.details().due();
        if (due != null) {
            var deadline = FACTORY.createDeadline();
            deadline.setText(due.text());
            deadline.setFrom(due.from());
            deadline.setTo(due.to());
            task.setDeadline(deadline);
        }
    }

    private static void target(Target target, CandidateDetails details) {
        var goal = details.goal();
        if (goal != null) {
            target.setMeasure(goal.measure());
            target.setComparison(goal.comparison());
            target.setBase(goal.base());
            target.setValue(goal.value());
            target.setUnitOfMeasure(goal.unit());
        }
    }
}
