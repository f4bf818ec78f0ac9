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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.Outline;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.PlanFactory;

class PlanResourceTest {

    @TempDir
    Path folder;

    private PlanResource resource() {
        var resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(PlanFile.EXTENSION,
                new PlanResourceFactory());
        var uri = URI.createFileURI(folder.resolve("a.plan").toString());
        var resource = (PlanResource) resources.createResource(uri);
        resource.getContents().add(PlanGenerator.generate(50, 1));
        return resource;
    }

    @Test
    void anObjectThatComesInGetsAnId() {
        var plan = resource().getPlan();
        var task = PlanFactory.eINSTANCE.createTask();
        task.getResponsibilities().add(PlanFactory.eINSTANCE.createResponsibility());
        plan.getChildren().add(task);
        assertNotNull(task.getId());
        assertNotNull(task.getResponsibilities().get(0).getId());
    }

    @Test
    void aCopyGetsAnIdOfItsOwn() {
        var plan = resource().getPlan();
        var chapter = plan.getChildren().get(0);
        var copy = EcoreUtil.copy(chapter);
        plan.getChildren().add(0, copy);
        assertNotEquals(chapter.getId(), copy.getId());
        assertEquals(Outline.elements(plan).count(), Outline.elements(plan).map(e -> e.getId()).distinct().count());
    }

    @Test
    void whatIsTakenOutAndPutBackKeepsItsId() {
        var plan = resource().getPlan();
        var task = plan.getChildren().get(0).getChildren().remove(0);
        var id = task.getId();
        plan.getChildren().add(task);
        assertEquals(id, task.getId());
    }

    @Test
    void objectsAreFoundById() throws IOException {
        resource().save(Map.of());
        var loaded = PlanFile.load(folder.resolve("a.plan")).plan();
        var element = Outline.elements(loaded).skip(20).findFirst().orElseThrow();
        assertSame(element, loaded.eResource().getEObject(element.getId()));
        assertEquals(element.getId(), loaded.eResource().getURIFragment(element));
    }

    @Test
    void savingClearsTheModifiedFlag() throws IOException {
        var resource = resource();
        resource.setTrackingModification(true);
        resource.getPlan().setTitle("x");
        assertTrue(resource.isModified());
        resource.save(Map.of());
        assertFalse(resource.isModified());
        assertEquals("x", PlanFile.load(folder.resolve("a.plan")).plan().getTitle());
    }

    @Test
    void changesAreTrackedAfterReadingAgain() throws IOException {
        var resource = resource();
        resource.setTrackingModification(true);
        resource.save(Map.of());
        resource.unload();
        resource.load(Map.of());
        assertFalse(resource.isModified());
        resource.getPlan().getChildren().get(0).setName("y");
        assertTrue(resource.isModified());
    }

    @Test
    void anotherUriGoesThroughTheUriConverter() throws IOException {
        var resource = resource();
        var file = folder.resolve("b.plan");
        resource.getResourceSet().getURIConverter().getURIMap().put(URI.createURI("some:plan"),
                URI.createFileURI(file.toString()));
        resource.setURI(URI.createURI("some:plan"));
        resource.save(Map.of());
        assertTrue(Files.size(file) > 1000);
        resource.unload();
        resource.load(Map.of());
        assertEquals(50, Outline.elements(resource.getPlan()).count());
    }
}
