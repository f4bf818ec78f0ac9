/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.create;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Containment;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.verbs.KindGuess;

/** Creates an element in a plan or in another element. */
public final class CreateElementCommand extends PlanCommand {

    private final ElementContainer parent;
    private final int index;
    private final Element element;

    /**
     * Creates a plain element of a kind.
     *
     * @param parent the plan or element it is to stand in
     * @param kind   its kind
     * @param index  its place among the children, from 0; -1 for the end
     * @param name   its name, or null; a task takes its verb from it
     */
    public CreateElementCommand(ElementContainer parent, ElementKind kind, int index, String name) {
        this(parent, kind.create(), index);
        name(name);
    }

    /**
     * Creates an element of a type that a sector declares, with its facet.
     *
     * @param parent the plan or element it is to stand in
     * @param type   its type
     * @param index  its place among the children, from 0; -1 for the end
     * @param name   its name, or null; a task takes its verb from it
     */
    public CreateElementCommand(ElementContainer parent, ElementType type, int index, String name) {
        this(parent, type.create(), index, type.name());
        name(name);
    }

    /**
     * Creates an element that was prepared, for example from a template.
     *
     * @param parent  the plan or element it is to stand in
     * @param element an element that stands nowhere yet
     * @param index   its place among the children, from 0; -1 for the end
     */
    public CreateElementCommand(ElementContainer parent, Element element, int index) {
        this(parent, element, index, ElementKind.of(element).label());
    }

    private CreateElementCommand(ElementContainer parent, Element element, int index, String what) {
        super(parent, NLS.bind(Messages.CreateElementCommand_Label, what));
        this.parent = parent;
        this.index = index;
        this.element = element;
    }

    private void name(String name) {
        element.setName(name);
        if (element instanceof Task task && name != null) {
            KindGuess.verb(name).ifPresent(task::setVerb);
        }
        element.setCode(NextCode.after(parent, index));
    }

    /**
     * The element that is created.
     *
     * @return the element, also before it was created
     */
    public Element element() {
        return element;
    }

    @Override
    protected Optional<String> lock() {
        return MunicipalLock.into(parent);
    }

    @Override
    protected Optional<String> reason() {
        return Containment.refusal(parent, ElementKind.of(element));
    }

    @Override
    protected void change(Steps changes) {
        changes.add(parent, PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN, element, index);
        affect(List.of(element));
    }
}
