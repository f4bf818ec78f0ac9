/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;

/** The concrete kinds of element, each with the word that files and the command line use for it. */
public enum ElementKind {
    /** A part of the plan that only groups. */
    CHAPTER("chapter", PlanPackage.Literals.CHAPTER),
    /** Work to be done. */
    TASK("task", PlanPackage.Literals.TASK),
    /** An information system that is built or used. */
    SYSTEM("system", PlanPackage.Literals.INFORMATION_SYSTEM),
    /** A value to be reached. */
    TARGET("target", PlanPackage.Literals.TARGET),
    /** A document with rules. */
    POLICY("policy", PlanPackage.Literals.POLICY),
    /** Something that takes place. */
    EVENT("event", PlanPackage.Literals.EVENT);

    private final String word;
    private final EClass eClass;

    ElementKind(String word, EClass eClass) {
        this.word = word;
        this.eClass = eClass;
    }

    /**
     * The word of this kind in JSON and on the command line.
     *
     * @return a lower-case English word
     */
    public String word() {
        return word;
    }

    /**
     * The class of the model.
     *
     * @return a concrete subclass of Element
     */
    public EClass eClass() {
        return eClass;
    }

    /**
     * The name that a person sees, in the language of the program.
     *
     * @return the name, never null
     */
    public String label() {
        return switch (this) {
            case CHAPTER -> Messages.ElementKind_Chapter;
            case TASK -> Messages.ElementKind_Task;
            case SYSTEM -> Messages.ElementKind_System;
            case TARGET -> Messages.ElementKind_Target;
            case POLICY -> Messages.ElementKind_Policy;
            case EVENT -> Messages.ElementKind_Event;
        };
    }

    /**
     * Makes an empty element of this kind.
     *
     * @return a new element in no plan, without an id
     */
    public Element create() {
        return (Element) PlanFactory.eINSTANCE.create(eClass);
    }

    /**
     * The kind of an element.
     *
     * @param element an element, not null
     * @return its kind
     */
    public static ElementKind of(Element element) {
        return of(element.eClass()).orElseThrow();
    }

    /**
     * The kind that a class of the model stands for.
     *
     * @param eClass any class
     * @return its kind, or nothing when it is no concrete element
     */
    public static Optional<ElementKind> of(EClass eClass) {
        return Stream.of(values()).filter(kind -> kind.eClass == eClass).findFirst();
    }

    /**
     * The kind with a word.
     *
     * @param word a word as {@link #word()} gives it
     * @return the kind, or nothing when there is none
     */
    public static Optional<ElementKind> ofWord(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /**
     * Tells whether an object is of this kind.
     *
     * @param object any object or null
     * @return whether it is an element of this kind
     */
    public boolean isKindOf(EObject object) {
        return object != null && object.eClass() == eClass;
    }
}
