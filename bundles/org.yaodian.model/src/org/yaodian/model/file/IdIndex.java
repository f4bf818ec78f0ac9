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

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Identity;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.WorkPlan;

/** Finds the objects of a resource by id, and sees to it that each has one of its own. */
final class IdIndex {

    private IdIndex() {
    }

    /** All objects of a resource by id, without those in the part that is just being added. */
    static Map<String, EObject> build(Resource resource, EObject added) {
        var index = new HashMap<String, EObject>();
        var contents = EcoreUtil.<EObject>getAllContents(resource, false);
        while (contents.hasNext()) {
            var object = contents.next();
            if (object == added) {
                contents.prune();
            } else {
                var id = EcoreUtil.getID(object);
                if (id != null) {
                    index.putIfAbsent(id, object);
                }
            }
        }
        return index;
    }

    /** Gives ids to the objects of a part that have none, or one that another object of the resource has. */
    static void complete(EObject added, Map<String, EObject> index) {
        completeOne(added, index);
        added.eAllContents().forEachRemaining(object -> completeOne(object, index));
    }

    private static void completeOne(EObject object, Map<String, EObject> index) {
        if (object instanceof Identified identified) {
            var id = identified.getId();
            var other = id == null ? null : index.get(id);
            if (id == null || other != null && other != identified) {
                id = Identity.create();
                identified.setId(id);
            }
            index.put(id, identified);
        }
        if (object instanceof WorkPlan plan && plan.getVersion() == null) {
            plan.setVersion(PlanVersion.CURRENT);
        }
    }
}
