/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.connect;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Containment;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.RelationType;
import org.yaodian.model.sector.Sectors;

/** Relates two elements. */
public final class CreateRelationCommand extends PlanCommand {

    private final Element from;
    private final Element to;
    private final Relation relation;

    /**
     * Relates two elements. A relation of a type that an installed sector declares gets the facet of the type.
     *
     * @param from   the source
     * @param to     the target
     * @param typeId the id of the type of the relation, or null for a plain one
     */
    public CreateRelationCommand(Element from, Element to, String typeId) {
        super(from, Sectors.installed().relationType(typeId)
                .map(type -> NLS.bind(Messages.CreateElementCommand_Label, type.name()))
                .orElse(Messages.CreateRelationCommand_Label));
        this.from = from;
        this.to = to;
        relation = Sectors.installed().relationType(typeId).map(RelationType::create)
                .orElseGet(() -> plain(typeId));
    }

    private static Relation plain(String typeId) {
        var relation = PlanFactory.eINSTANCE.createRelation();
        relation.setTypeId(typeId);
        return relation;
    }

    /**
     * The relation that is created.
     *
     * @return the relation, also before it was created
     */
    public Relation relation() {
        return relation;
    }

    @Override
    protected Optional<String> lock() {
        return Optional.empty();
    }

    @Override
    protected Optional<String> reason() {
        return Containment.relationRefusal(from, to, relation.getTypeId());
    }

    @Override
    protected void change(Steps changes) {
        changes.add(Outline.planOf(from), PlanPackage.Literals.WORK_PLAN__RELATIONS, relation);
        changes.set(relation, PlanPackage.Literals.RELATION__FROM, from);
        changes.set(relation, PlanPackage.Literals.RELATION__TO, to);
        affect(List.of(relation));
    }
}
