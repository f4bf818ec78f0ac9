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

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Sectors;

/**
 * The EMF resource of one {@code .plan} file. Every object that comes in has an id of its own from then on: a missing
 * one is made, one that another object has is replaced. A resource with a file URI is saved atomically and durably; any
 * other URI goes through the URI converter.
 */
public class PlanResource extends ResourceImpl {

    private static final int BUFFER = 1 << 16;

    private DanglingLinks dangling = DanglingLinks.NONE;
    private boolean readOnly;

    /**
     * Makes an empty resource.
     *
     * @param uri where it is loaded from and saved to; null when it is neither
     */
    public PlanResource(URI uri) {
        super(uri);
        PlanPackage.eINSTANCE.eClass();
    }

    /**
     * The plan in this resource.
     *
     * @return the plan, or null when none is loaded
     */
    public WorkPlan getPlan() {
        return !getContents().isEmpty() && getContents().get(0) instanceof WorkPlan plan ? plan : null;
    }

    /**
     * Whether saving over the file is refused, because it holds something that this program does not know and would
     * lose. The warnings tell what.
     *
     * @return whether it is read-only
     */
    public boolean isReadOnly() {
        return readOnly;
    }

    DanglingLinks dangling() {
        return dangling;
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        var file = file();
        ReadPlan read;
        try {
            read = file == null ? read(in) : read(file);
        } catch (MalformedPlanException e) {
            throw ReadFailure.malformed(file, getURI(), e);
        }
        dangling = read.dangling();
        readOnly = read.readOnly();
        getContents().add(read.plan());
        read.warnings().forEach(warning -> getWarnings().add(new LoadWarning(warning, String.valueOf(getURI()))));
        if (readOnly) {
            getWarnings().add(new LoadWarning(Messages.PlanFile_OpenedReadOnly, String.valueOf(getURI())));
        }
    }

    private ReadPlan read(InputStream in) throws IOException {
        var bytes = in.readNBytes((int) Limits.BYTES);
        return reader(() -> new ByteArrayInputStream(bytes), bytes.length).read();
    }

    private ReadPlan read(Path file) throws IOException {
        long size = ReadFailure.checkedSize(file);
        return reader(() -> new BufferedInputStream(Files.newInputStream(file), BUFFER), size).read();
    }

    private PlanReader reader(PlanReader.Source source, long size) {
        Sectors.installed();
        var registry = getResourceSet() == null ? EPackage.Registry.INSTANCE : getResourceSet().getPackageRegistry();
        return new PlanReader(source, size, registry, Migrations.ALL);
    }

    private Path file() {
        return getURI() != null && getURI().isFile() ? Path.of(getURI().toFileString()) : null;
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        dangling = DanglingLinks.NONE;
        readOnly = false;
        setIntrinsicIDToEObjectMap(null);
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        var file = file();
        if (file == null) {
            super.save(options);
            return;
        }
        PlanFile.save(getPlan(), file);
        setModified(false);
        setTimeStamp(Files.getLastModifiedTime(file).toMillis());
    }

    @Override
    protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        PlanWriter.write(getPlan(), dangling, out);
    }

    @Override
    public void attached(EObject object) {
        if (!isLoading()) {
            if (getIntrinsicIDToEObjectMap() == null) {
                setIntrinsicIDToEObjectMap(IdIndex.build(this, object));
            }
            IdIndex.complete(object, getIntrinsicIDToEObjectMap());
        }
        if (!isLoading() || isTrackingModification()) {
            super.attached(object);
        }
    }

    @Override
    protected EObject getEObjectByID(String id) {
        if (getIntrinsicIDToEObjectMap() == null) {
            setIntrinsicIDToEObjectMap(IdIndex.build(this, null));
        }
        return super.getEObjectByID(id);
    }

    /** Refuses to be written over what it was read from when that would lose something. */
    void checkWritable(Path target) throws PlanFileException {
        var own = file();
        if (readOnly && own != null && own.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
            throw new PlanFileException(target, NLS.bind(Messages.PlanFile_IsReadOnly, target), null);
        }
    }

    private record LoadWarning(String message, String location) implements Diagnostic {

        @Override
        public String getMessage() {
            return message;
        }

        @Override
        public String getLocation() {
            return location;
        }

        @Override
        public int getLine() {
            return 0;
        }

        @Override
        public int getColumn() {
            return 0;
        }
    }
}
