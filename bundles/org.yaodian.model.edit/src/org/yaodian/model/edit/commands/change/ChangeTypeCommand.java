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

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sectors;

/**
 * Gives an element another type. Its kind becomes the one of the type; it gets the facet of the type and loses that of
 * the old one, unless both have facets of one class. Facets of other sectors, and of sectors that are not installed,
 * stay as they are.
 */
public final class ChangeTypeCommand extends PlanCommand {

    private final Element element;
    private final ElementKind wanted;
    private final ElementType type;
    private final Optional<ChangeKindCommand> kind;
    private Element changed;

    /**
     * Gives an element a type of a sector.
     *
     * @param element the element
     * @param type    its new type
     */
    public ChangeTypeCommand(Element element, ElementType type) {
        this(element, type.kind(), type, type.name());
    }

    /**
     * Makes an element a plain one without a type.
     *
     * @param element the element
     * @param kind    its kind
     */
    public ChangeTypeCommand(Element element, ElementKind kind) {
        this(element, kind, null, kind.label());
    }

    private ChangeTypeCommand(Element element, ElementKind wanted, ElementType type, String name) {
        super(element, NLS.bind(Messages.ChangeKindCommand_Label, name));
        this.element = element;
        this.wanted = wanted;
        this.type = type;
        kind = wanted.isKindOf(element) ? Optional.empty() : Optional.of(new ChangeKindCommand(element, wanted));
        changed = element;
    }

    /**
     * The element with the new type.
     *
     * @return the element, or the one that took its place because it is of another kind
     */
    public Element changed() {
        return changed;
    }

    @Override
    protected Optional<String> reason() {
        if (kind.isEmpty() && Objects.equals(element.getTypeId(), type == null ? null : type.id())) {
            return Optional
                    .of(NLS.bind(Messages.ChangeKindCommand_Already, type == null ? wanted.label() : type.name()));
        }
        return kind.flatMap(ChangeKindCommand::refusal).or(this::misfit);
    }

    /** Why a relation of the element could not stay. */
    private Optional<String> misfit() {
        var shell = type == null ? wanted.create() : type.create();
        return Stream.concat(
                element.getOutgoingRelations().stream().flatMap(link -> misfit(link, shell, link.getTo()).stream()),
                element.getIncomingRelations().stream().flatMap(link -> misfit(link, link.getFrom(), shell).stream()))
                .findFirst();
    }

    private Optional<String> misfit(Relation link, Element from, Element to) {
        return from == null || to == null ? Optional.empty()
                : Sectors.installed().typeOf(link)
                        .filter(declared -> declared.refusal(link.getFrom(), link.getTo()).isEmpty())
                        .flatMap(declared -> declared.refusal(from, to));
    }

    @Override
    protected void change(Steps changes) {
        var old = Sectors.installed().typeOf(element);
        kind.ifPresent(changes::run);
        changed = kind.map(ChangeKindCommand::replacement).orElse(element);
        changes.set(changed, PlanPackage.Literals.ELEMENT__TYPE_ID, type == null ? null : type.id());
        TypeFacets.exchange(changed, old.map(ElementType::facet).orElse(null), type == null ? null : type.facet(),
                type == null ? Map.of() : type.presets(), changes);
        affect(List.of(changed));
    }
}
