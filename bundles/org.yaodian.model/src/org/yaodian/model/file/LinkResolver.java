/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;

/** Keeps the references of a file until all objects are there, and then sets them, without notification. */
final class LinkResolver {

    private record Link(InternalEObject owner, Slot slot, String text) {}

    private final ObjectsById ids;
    private final DanglingLinks dangling = new DanglingLinks();
    private final ReadNotes notes;
    private final StringPool addresses = new StringPool();
    private final List<Link> links = new ArrayList<>();
    private final List<BasicEList<?>> derivedLists = new ArrayList<>();

    LinkResolver(int expected, ReadNotes notes) {
        ids = new ObjectsById(expected);
        this.notes = notes;
    }

    /**
     * Makes an object known by its id.
     *
     * @return whether the id was free
     */
    boolean register(String id, EObject object) {
        return ids.add(id, object);
    }

    /** Sets a reference now when it leads back to an object that is there already, and otherwise later. */
    void add(InternalEObject owner, Slot slot, String text) {
        if (slot.kind == Slot.Kind.LINK && ids.get(text) instanceof InternalEObject target && fits(slot, target)) {
            set(owner, slot, target);
        } else {
            links.add(new Link(owner, slot, addresses.share(text)));
        }
    }

    private static boolean fits(Slot slot, EObject target) {
        return slot.reference().getEReferenceType().isInstance(target);
    }

    DanglingLinks dangling() {
        return dangling;
    }

    /** Sets all references. */
    void resolve(EObject root) {
        for (var link : links) {
            if (link.slot.kind == Slot.Kind.LINK) {
                one(link, root);
            } else {
                many(link, root);
            }
        }
        derivedLists.forEach(BasicEList::shrink);
    }

    private void one(Link link, EObject root) {
        var target = find(link, link.text, root);
        if (target != null) {
            set(link.owner, link.slot, target);
        }
    }

    @SuppressWarnings("unchecked")
    private void set(InternalEObject owner, Slot slot, InternalEObject target) {
        var opposite = slot.reference().getEOpposite();
        if (opposite != null && opposite.isMany() && !slot.isTwoWay()) {
            owner.eInverseAdd(target, slot.id, null, null);
            var list = (InternalEList<Object>) target.eGet(target.eClass().getFeatureID(opposite), false, true);
            list.basicAdd(owner, null);
            if (list.size() == 1 && list instanceof BasicEList<?> derived) {
                derivedLists.add(derived);
            }
        } else {
            owner.eSet(slot.id, target);
        }
    }

    @SuppressWarnings("unchecked")
    private void many(Link link, EObject root) {
        Set<InternalEObject> targets = new LinkedHashSet<>();
        for (var id : link.text.strip().split("\\s+")) {
            var target = find(link, id, root);
            if (target != null) {
                targets.add(target);
            }
        }
        var list = (InternalEList<Object>) link.owner.eGet(link.slot.id, false, true);
        if (link.slot.reference().getEOpposite() == null) {
            targets.forEach(list::addUnique);
        } else {
            targets.forEach(list::add);
        }
    }

    private InternalEObject find(Link link, String address, EObject root) {
        var target = address.startsWith("/") ? byPath(address, root) : ids.get(address);
        if (target != null && fits(link.slot, target)) {
            return (InternalEObject) target;
        }
        dangling.add(link.owner, link.slot.name, address);
        notes.warn(NLS.bind(target == null ? Messages.PlanReader_LinkLeadsNowhere : Messages.PlanReader_LinkToWrongKind,
                new Object[]{link.owner.eClass().getName(), EcoreUtil.getID(link.owner), link.slot.name, address}));
        return null;
    }

    private static EObject byPath(String address, EObject root) {
        try {
            return EcoreUtil.getEObject(root, address.substring(Math.min(address.length(), 2)));
        } catch (RuntimeException e) {
            return null;
        }
    }
}
