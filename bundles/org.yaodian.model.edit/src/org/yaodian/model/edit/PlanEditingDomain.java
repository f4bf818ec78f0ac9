/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.yaodian.model.file.PlanResourceFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/**
 * Where one plan is edited: its resource set, its item providers and its one undo history. Every page and view that
 * changes the plan runs commands on {@link #getCommandStack()}. Needs no display and no running platform; use it from
 * one thread at a time.
 */
public final class PlanEditingDomain extends AdapterFactoryEditingDomain {

    /** File name extension of plan files, without the dot. */
    public static final String FILE_EXTENSION = "plan"; //$NON-NLS-1$

    private boolean readOnly;

    /** Makes a domain that holds no plan yet. */
    public PlanEditingDomain() {
        super(adapterFactories(), new PlanCommandStack());
        PlanPackage.eINSTANCE.eClass();
        var registry = getResourceSet().getResourceFactoryRegistry();
        registry.getExtensionToFactoryMap().put(FILE_EXTENSION, new PlanResourceFactory());
    }

    private static ComposedAdapterFactory adapterFactories() {
        var factory = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        factory.addAdapterFactory(new PlanItemProviders());
        factory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        return factory;
    }

    /**
     * The domain a model object is edited in.
     *
     * @param object any object, or null
     * @return the domain; empty when the object stands in no plan that is being edited
     */
    public static Optional<PlanEditingDomain> of(EObject object) {
        return getEditingDomainFor(object) instanceof PlanEditingDomain domain ? Optional.of(domain) : Optional.empty();
    }

    /**
     * Takes a plan in to be edited. A plan that already stands in a resource keeps that resource and its URI.
     *
     * @param plan the plan
     * @param uri  where it belongs when it stands in no resource yet
     * @return its resource, part of {@link #getResourceSet()}
     */
    public Resource open(WorkPlan plan, URI uri) {
        var resource = plan.eResource();
        if (resource == null) {
            resource = new PlanResourceFactory().createResource(uri);
            resource.getContents().add(plan);
        }
        getResourceSet().getResources().add(resource);
        return resource;
    }

    /**
     * The plan that is being edited.
     *
     * @return the first plan of the resource set, or empty
     */
    public Optional<WorkPlan> plan() {
        return getResourceSet().getResources().stream().map(Resource::getContents).flatMap(List::stream)
                .filter(WorkPlan.class::isInstance).map(WorkPlan.class::cast).findFirst();
    }

    @Override
    public PlanCommandStack getCommandStack() {
        return (PlanCommandStack) super.getCommandStack();
    }

    /**
     * Whether there are changes that were not saved.
     *
     * @return true when undo and redo do not lead to the saved state
     */
    public boolean isDirty() {
        return getCommandStack().isSaveNeeded();
    }

    /** Makes the present state the saved one. */
    public void markSaved() {
        getCommandStack().saveIsDone();
    }

    /**
     * Forbids or allows changes; commands then refuse with that reason.
     *
     * @param readOnly true to forbid
     */
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    /**
     * Whether commands are refused because the plan was opened for reading only.
     *
     * @return true when nothing may change
     */
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public boolean isReadOnly(Resource resource) {
        return readOnly || resourceToReadOnlyMap != null && Boolean.TRUE.equals(resourceToReadOnlyMap.get(resource));
    }

    /** Lets go of the item providers and the history. */
    public void dispose() {
        getCommandStack().flush();
        ((ComposedAdapterFactory) getAdapterFactory()).dispose();
    }
}
