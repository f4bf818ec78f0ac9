/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.palette;

import java.util.Optional;

import org.yaodian.diagram.shape.LineShape;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.model.edit.commands.connect.NewLink;
import org.yaodian.model.plan.DependencyType;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.sector.RelationType;

/** The kinds of link a person can draw: those of the shared model, and the relation types of sectors. */
public sealed interface LinkKind {

    /** One task waits for another. */
    LinkKind DEPENDENCY = Shared.DEPENDENCY;
    /** Two elements have to do with each other. */
    LinkKind RELATION = Shared.RELATION;
    /** A unit has a part in an element. */
    LinkKind RESPONSIBILITY = Shared.RESPONSIBILITY;
    /** A note belongs to a node. */
    LinkKind NOTE_LINE = Shared.NOTE_LINE;

    /**
     * The name that a person sees, in the language of the program.
     *
     * @return the name
     */
    String label();

    /**
     * What it is for, in a sentence.
     *
     * @return the description
     */
    String description();

    /**
     * What a link of this kind looks like.
     *
     * @return its colour, line and ends
     */
    LineShape look();

    /**
     * Why a link of this kind cannot begin at a node.
     *
     * @param source the node
     * @return a sentence, or empty when it can
     */
    Optional<String> startRefusal(Node source);

    /**
     * Why a link of this kind cannot run between two nodes, as far as the kind alone says.
     *
     * @param source where it begins
     * @param target where it would end
     * @return a sentence, or empty when the plan has to decide
     */
    Optional<String> endRefusal(Node source, Node target);

    /**
     * Tells whether links of this kind may join two objects, as far as their kinds and types say.
     *
     * @param source what one node shows, or null for a note
     * @param target what the other node shows, or null for a note
     * @return whether they fit; the plan may still refuse, for example a second link
     */
    boolean joins(EObject source, EObject target);

    /**
     * What the plan makes for a link of this kind. A responsibility leads where nobody leads yet, else it cooperates.
     *
     * @param element the element or unit at one of the ends that is an element, or null when not known
     * @return the link to be made; for a note's line one that is never made
     */
    NewLink newLink(Identified element);

    /**
     * A relation of a type that a sector declares.
     *
     * @param type the type
     */
    record OfType(RelationType type) implements LinkKind {

        @Override
        public String label() {
            return type.name();
        }

        @Override
        public String description() {
            return type.description().isBlank() ? Messages.LinkKind_RelationDescription : type.description();
        }

        @Override
        public LineShape look() {
            return ShapeCatalog.lineOf(type);
        }

        @Override
        public Optional<String> startRefusal(Node source) {
            return source.getObject() instanceof Element element ? type.startRefusal(element)
                    : Optional.of(newLink(null).needs());
        }

        @Override
        public Optional<String> endRefusal(Node source, Node target) {
            return source.getObject() instanceof Element from && target.getObject() instanceof Element to
                    ? type.refusal(from, to)
                    : Optional.of(newLink(null).needs());
        }

        @Override
        public boolean joins(EObject source, EObject target) {
            return source instanceof Element from && target instanceof Element to && type.refusal(from, to).isEmpty();
        }

        @Override
        public NewLink newLink(Identified element) {
            return new NewLink.OfRelation(type.id());
        }
    }

    /** The kinds of the shared model. */
    enum Shared implements LinkKind {
        /** One task waits for another. */
        DEPENDENCY,
        /** Two elements have to do with each other. */
        RELATION,
        /** A unit has a part in an element. */
        RESPONSIBILITY,
        /** A note belongs to a node. */
        NOTE_LINE;

        @Override
        public String label() {
            return switch (this) {
                case DEPENDENCY -> Messages.LinkKind_Dependency;
                case RELATION -> Messages.LinkKind_Relation;
                case RESPONSIBILITY -> Messages.LinkKind_Responsibility;
                case NOTE_LINE -> Messages.LinkKind_NoteLine;
            };
        }

        @Override
        public LineShape look() {
            return ShapeCatalog.lineOf(switch (this) {
                case DEPENDENCY -> PlanFactory.eINSTANCE.createDependency();
                case RELATION -> PlanFactory.eINSTANCE.createRelation();
                case RESPONSIBILITY -> PlanFactory.eINSTANCE.createResponsibility();
                case NOTE_LINE -> PlanFactory.eINSTANCE.createEdge();
            });
        }

        @Override
        public Optional<String> startRefusal(Node source) {
            var fits = switch (this) {
                case DEPENDENCY -> source.getObject() instanceof Task;
                case RELATION -> source.getObject() instanceof Element;
                case RESPONSIBILITY -> source.getObject() instanceof Element || source.getObject() instanceof Unit;
                case NOTE_LINE -> true;
            };
            return fits ? Optional.empty() : Optional.of(newLink(null).needs());
        }

        @Override
        public Optional<String> endRefusal(Node source, Node target) {
            var hasNote = source.getObject() == null || target.getObject() == null;
            if (this == NOTE_LINE) {
                return hasNote ? Optional.empty() : Optional.of(Messages.LinkKind_NoteLineNeedsNote);
            }
            return hasNote ? Optional.of(newLink(null).needs()) : Optional.empty();
        }

        @Override
        public boolean joins(EObject source, EObject target) {
            if (this == NOTE_LINE) {
                return source == null || target == null;
            }
            return source != null && target != null && newLink(null).between(source, target).isPresent();
        }

        @Override
        public NewLink newLink(Identified element) {
            return switch (this) {
                case DEPENDENCY -> new NewLink.OfDependency(DependencyType.FINISH_TO_START, 0);
                case RELATION, NOTE_LINE -> new NewLink.OfRelation(null);
                case RESPONSIBILITY -> new NewLink.OfResponsibility(hasLead(element) ? ResponsibilityRole.COOPERATE
                        : ResponsibilityRole.LEAD);
            };
        }

        private static boolean hasLead(Identified object) {
            return object instanceof Element element && element.getResponsibilities().stream()
                    .anyMatch(part -> part.getRole() == ResponsibilityRole.LEAD);
        }

        @Override
        public String description() {
            return switch (this) {
                case DEPENDENCY -> Messages.LinkKind_DependencyDescription;
                case RELATION -> Messages.LinkKind_RelationDescription;
                case RESPONSIBILITY -> Messages.LinkKind_ResponsibilityDescription;
                case NOTE_LINE -> Messages.LinkKind_NoteLineDescription;
            };
        }
    }
}
