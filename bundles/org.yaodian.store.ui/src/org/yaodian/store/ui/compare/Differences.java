/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.edit.Names;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.piece.Change;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.Changes;
import org.yaodian.store.piece.IncompletePlanException;
import org.yaodian.store.piece.Piece;
import org.yaodian.store.piece.PieceFields;
import org.yaodian.store.piece.PlanSplitter;

/** Compares two states of a plan and says in words what is different. May take long for large plans. */
public final class Differences {

    private final WorkPlan before;
    private final WorkPlan after;
    private final FieldWords words = new FieldWords(this::name);

    private Differences(WorkPlan before, WorkPlan after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares.
     *
     * @param before the older state; null for a plan that is new
     * @param after  the newer state
     * @return the differences: in the order of the newer state, then what is gone
     * @throws PlanFileException when a plan is nested too deeply
     * @throws StoreException    when the content of a part cannot be read
     */
    public static List<Difference> between(WorkPlan before, WorkPlan after) throws PlanFileException, StoreException {
        return new Differences(before, after).list();
    }

    private List<Difference> list() throws PlanFileException, StoreException {
        List<Piece> old = before == null ? List.of() : PlanSplitter.split(before);
        var oldPieces = old.stream().collect(Collectors.toMap(Piece::id, Function.identity()));
        var changes = Changes.between(Changes.stands(old), PlanSplitter.split(after));
        var differences = new ArrayList<Difference>();
        for (var change : changes.list()) {
            differences.add(difference(change, oldPieces));
        }
        return differences;
    }

    private Difference difference(Change change, Map<String, Piece> oldPieces) throws StoreException {
        var id = change.piece().id();
        var object = object(id);
        var sort = object == null ? change.piece().slot().feature() : Names.of(object.eClass());
        var old = oldPieces.get(id);
        var fields = new ArrayList<FieldDifference>();
        if (change.kind() == ChangeKind.MOVED && !Objects.equals(old.parent(), change.piece().parent())) {
            fields.add(new FieldDifference(Messages.Differences_Place, nameOr(old.parent()),
                    nameOr(change.piece().parent())));
        }
        if ((change.kind() == ChangeKind.CHANGED || change.kind() == ChangeKind.MOVED) && object != null) {
            fields.addAll(words.differences(object.eClass(), fields(old), fields(change.piece())));
        }
        return new Difference(change.kind(), id.replace(Piece.SOURCE_SUFFIX, ""), sort,
                object == null ? id : text(object), object, fields);
    }

    private static Map<String, String> fields(Piece piece) throws StoreException {
        try {
            return PieceFields.of(piece.content());
        } catch (IncompletePlanException e) {
            throw new StoreException(Problem.DAMAGED, e.getMessage(), e);
        }
    }

    private String nameOr(String id) {
        return Objects.requireNonNullElse(name(id), "");
    }

    private String name(String id) {
        var object = object(id);
        return object == null ? null : text(object);
    }

    private EObject object(String id) {
        if (id == null) {
            return null;
        }
        if (id.endsWith(Piece.SOURCE_SUFFIX)) {
            return after.getSource() == null && before != null ? before.getSource() : after.getSource();
        }
        var now = find(after, id);
        return now == null && before != null ? find(before, id) : now;
    }

    private static EObject find(WorkPlan plan, String id) {
        return plan.eResource() == null ? null : plan.eResource().getEObject(id);
    }

    private static String text(EObject object) {
        return switch (object) {
            case Node node when node.getObject() != null -> drawn(node.getObject());
            case Edge edge when edge.getObject() != null -> drawn(edge.getObject());
            case Dependency link -> link(link.getFrom(), link.getTo());
            case Relation link -> link(link.getFrom(), link.getTo());
            default -> Names.of(object);
        };
    }

    private static String drawn(EObject object) {
        return NLS.bind(Messages.Differences_Drawn, text(object));
    }

    private static String link(EObject from, EObject to) {
        return from == null || to == null ? "" : NLS.bind(Messages.Differences_Link, Names.of(from), Names.of(to));
    }
}
