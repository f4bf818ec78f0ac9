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

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Containment;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.RelationType;
import org.yaodian.model.sector.Sectors;

/** Gives a relation another type and the facet of that type, where the type allows what the relation joins. */
public final class ChangeRelationTypeCommand extends PlanCommand {

    private final Relation relation;
    private final RelationType type;

    /**
     * Changes the type of a relation.
     *
     * @param relation the relation
     * @param type     its new type, or null for a plain relation
     */
    public ChangeRelationTypeCommand(Relation relation, RelationType type) {
        super(relation, NLS.bind(Messages.ChangeKindCommand_Label, name(type)));
        this.relation = relation;
        this.type = type;
    }

    private static String name(RelationType type) {
        return type == null ? Messages.ChangeRelationTypeCommand_Plain : type.name();
    }

    @Override
    protected Optional<String> reason() {
        var id = type == null ? null : type.id();
        if (Objects.equals(relation.getTypeId(), id)) {
            return Optional.of(NLS.bind(Messages.ChangeKindCommand_Already, name(type)));
        }
        return relation.getFrom() == null || relation.getTo() == null ? Optional.of(Messages.LinkEnds_WrongKind)
                : Containment.relationRefusal(relation.getFrom(), relation.getTo(), id);
    }

    @Override
    protected void change(Steps changes) {
        var before = Sectors.installed().typeOf(relation).map(RelationType::facet).orElse(null);
        changes.set(relation, PlanPackage.Literals.RELATION__TYPE_ID, type == null ? null : type.id());
        TypeFacets.exchange(relation, before, type == null ? null : type.facet(),
                type == null ? Map.of() : type.presets(), changes);
        affect(List.of(relation));
    }
}
