/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Containment;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.edit.commands.delete.FacetReferences;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;

/**
 * Makes an element one of another kind, for example a system of what was read as a task. Place, identity, children,
 * relations, drawings, facets and what facets refer to it by stay; what only the old kind has, such as dates and
 * dependencies of a task, goes, and so do references in facets that the new kind does not fit.
 */
public final class ChangeKindCommand extends PlanCommand {

    private final Element element;
    private final ElementKind kind;
    private Element replacement;

    /**
     * Changes the kind of an element.
     *
     * @param element the element
     * @param kind    its new kind
     */
    public ChangeKindCommand(Element element, ElementKind kind) {
        super(element, NLS.bind(Messages.ChangeKindCommand_Label, kind.label()));
        this.element = element;
        this.kind = kind;
    }

    /**
     * The element that stands in the place of the old one.
     *
     * @return the new object with the old id; null before the command was executed
     */
    public Element replacement() {
        return replacement;
    }

    @Override
    protected Optional<String> reason() {
        if (ElementKind.of(element) == kind) {
            return Optional.of(NLS.bind(Messages.ChangeKindCommand_Already, kind.label()));
        }
        var place = Containment.refusal(element.getParent(), kind);
        if (place.isPresent()) {
            return place;
        }
        var shell = kind.create();
        return element.getChildren().stream().map(child -> Containment.refusal(shell, ElementKind.of(child)))
                .flatMap(Optional::stream).findFirst();
    }

    @Override
    protected void change(Steps changes) {
        replacement = kind.create();
        var parent = element.getParent();
        int index = parent.getChildren().indexOf(element);
        copyAttributes();
        replacement.getDistricts().addAll(element.getDistricts());
        moveContents(changes);
        List.copyOf(element.getIncomingRelations())
                .forEach(relation -> changes.set(relation, PlanPackage.Literals.RELATION__TO, replacement));
        List.copyOf(element.getOutgoingRelations())
                .forEach(relation -> changes.set(relation, PlanPackage.Literals.RELATION__FROM, replacement));
        redraw(changes);
        var facets = Stream.concat(Outline.facets(Outline.planOf(element)), replacement.getFacets().stream());
        FacetReferences.redirect(facets.toList(), element, replacement, changes);
        changes.run(new DeleteFromPlanCommand(List.of(element)));
        changes.add(parent, PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN, replacement, index);
        affect(List.of(replacement));
    }

    private void copyAttributes() {
        element.eClass().getEAllAttributes().stream()
                .filter(feature -> replacement.eClass().getEAllAttributes().contains(feature))
                .filter(element::eIsSet).forEach(feature -> replacement.eSet(feature, element.eGet(feature)));
    }

    private void moveContents(Steps changes) {
        for (var feature : element.eClass().getEAllContainments()) {
            if (replacement.eClass().getEAllContainments().contains(feature)) {
                for (var content : contents(feature)) {
                    changes.detach(content);
                    if (feature.isMany()) {
                        changes.add(replacement, feature, content);
                    } else {
                        changes.set(replacement, feature, content);
                    }
                }
            }
        }
    }

    private List<EObject> contents(EReference feature) {
        var contents = new ArrayList<EObject>();
        switch (element.eGet(feature)) {
            case List<?> list -> list.forEach(content -> contents.add((EObject) content));
            case EObject content -> contents.add(content);
            case null, default -> {
            }
        }
        return contents;
    }

    private void redraw(Steps changes) {
        for (var diagram : Outline.planOf(element).getDiagrams()) {
            Outline.nodes(diagram).stream().filter(node -> node.getObject() == element)
                    .forEach(node -> changes.set(node, PlanPackage.Literals.NODE__OBJECT, replacement));
            if (diagram.getSubject() == element) {
                changes.set(diagram, PlanPackage.Literals.DIAGRAM__SUBJECT, replacement);
            }
        }
    }
}
