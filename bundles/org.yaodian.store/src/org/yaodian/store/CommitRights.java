/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.piece.Change;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.IncompletePlanException;
import org.yaodian.store.piece.Piece;
import org.yaodian.store.piece.PieceFields;
import org.yaodian.store.piece.Slot;
import org.yaodian.store.rights.Role;
import org.yaodian.store.rights.Standing;

/**
 * Which changes of a commit an account may not make. A unit's people may add reports to its tasks; with the right to
 * edit they may change the content of its elements, but not whose they are, nor where they stand. The same is held by
 * the policies of the server.
 */
final class CommitRights {

    private static final String RESPONSIBILITIES = "responsibilities[";

    private final Standing standing;
    private final Map<String, Piece> before;
    private final Map<String, String> units;

    private CommitRights(Standing standing, Map<String, Piece> before, Map<String, String> units) {
        this.standing = standing;
        this.before = before;
        this.units = units;
    }

    static List<Denial> denials(Connection connection, Standing standing, Commit commit)
            throws SQLException, StoreException {
        if (standing.may(Role.COMPILE)) {
            return List.of();
        }
        var ids = new HashSet<String>();
        for (var change : commit.changes().list()) {
            ids.add(change.piece().id());
            if (change.piece().slot() == Slot.REPORT) {
                ids.add(change.piece().parent());
            }
        }
        var rights = new CommitRights(standing, new PieceReader(connection).pieces(commit.base(), ids),
                commit.plan().units());
        var denials = new ArrayList<Denial>();
        for (var change : commit.changes().list()) {
            var reason = rights.refusal(change);
            if (reason != null) {
                denials.add(new Denial(change, reason));
            }
        }
        return denials;
    }

    private String refusal(Change change) throws StoreException {
        var piece = change.piece();
        if (piece.slot() == Slot.REPORT && change.kind() == ChangeKind.ADDED) {
            return isOwn(before.get(piece.parent()), Role.REPORT) ? null : text(Messages.CommitRights_NoReport, piece);
        }
        if (piece.slot() == Slot.CHILD && change.kind() == ChangeKind.CHANGED) {
            var old = before.get(piece.id());
            if (!isOwn(old, Role.EDIT)) {
                return text(Messages.CommitRights_NotOwn, piece);
            }
            return duties(old).equals(duties(piece)) ? null : text(Messages.CommitRights_Duties, piece);
        }
        return text(Messages.CommitRights_CompilersOnly, piece);
    }

    private boolean isOwn(Piece element, Role role) {
        if (element == null) {
            return false;
        }
        var own = standing.units(role);
        return PieceFields.responsibleUnits(element.content()).stream().map(units::get)
                .anyMatch(name -> name != null && own.contains(name));
    }

    private static Set<Map.Entry<String, String>> duties(Piece piece) throws StoreException {
        var duties = new HashSet<Map.Entry<String, String>>();
        for (var field : fields(piece).entrySet()) {
            if (field.getKey().startsWith(RESPONSIBILITIES)) {
                duties.add(Map.entry(field.getKey(), field.getValue()));
            }
        }
        return duties;
    }

    private String text(String message, Piece piece) throws StoreException {
        var known = piece.content() != null ? piece : before.get(piece.id());
        var name = known == null ? null : fields(known).get("name");
        return NLS.bind(message, name == null ? piece.id() : name);
    }

    private static Map<String, String> fields(Piece piece) throws StoreException {
        try {
            return PieceFields.of(piece.content());
        } catch (IncompletePlanException e) {
            throw new StoreException(Problem.DAMAGED, e.getMessage(), e);
        }
    }
}
