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

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.yaodian.model.Identity;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** The EMF resource of one {@code .plan} file. Objects that come in without an id get one. */
public class PlanResource extends XMIResourceImpl {

    /**
     * Makes an empty resource.
     *
     * @param uri where it is loaded from and saved to
     */
    public PlanResource(URI uri) {
        super(uri);
        PlanPackage.eINSTANCE.eClass();
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
    }

    /**
     * The resource of a plan, made when it has none.
     *
     * @param plan the plan
     * @return a resource that contains it
     */
    static PlanResource of(WorkPlan plan) {
        if (plan.eResource() instanceof PlanResource resource) {
            return resource;
        }
        var resource = new PlanResource(null);
        resource.getContents().add(plan);
        return resource;
    }

    /**
     * The plan in this resource.
     *
     * @return the plan, or null when it is not loaded
     */
    public WorkPlan getPlan() {
        return getContents().isEmpty() ? null : (WorkPlan) getContents().get(0);
    }

    /**
     * Whether the file must not be written, because a newer program wrote it.
     *
     * @return whether saving is refused
     */
    public boolean isReadOnly() {
        return getPlan() != null && PlanVersion.isNewer(getPlan().getVersion());
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject object) {
        if (object instanceof Identified identified && identified.getId() == null) {
            identified.setId(Identity.create());
        }
        super.attachedHelper(object);
    }
}
