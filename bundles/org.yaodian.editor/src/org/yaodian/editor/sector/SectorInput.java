/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IURIEditorInput;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.PlanInput;

/** A plan file, looked at by the editor of a sector. It differs from the input of other editors on the same file. */
public final class SectorInput extends PlatformObject implements IURIEditorInput, IPersistableElement {

    private static final String EDITOR = "editor";
    private static final String FILE = "file";

    private final String editor;
    private final Path file;

    /**
     * Makes an input.
     *
     * @param editor id of the sector editor
     * @param file   an absolute plan file
     */
    public SectorInput(String editor, Path file) {
        this.editor = Objects.requireNonNull(editor);
        this.file = file.toAbsolutePath();
    }

    /**
     * Reads what {@link #saveState} wrote.
     *
     * @param memento the state of the workbench
     * @return the input, or null when it is none
     */
    static SectorInput read(IMemento memento) {
        var editor = memento.getString(EDITOR);
        var file = memento.getString(FILE);
        return editor == null || file == null ? null : new SectorInput(editor, Path.of(file));
    }

    /**
     * The sector editor.
     *
     * @return its id
     */
    public String editor() {
        return editor;
    }

    @Override
    public boolean exists() {
        return file.toFile().exists();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return EditorImages.descriptor("plan");
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return Stream.of(PlanInput.resourcesOf(file)).findFirst()
                .map(resource -> resource.getFullPath().makeRelative().toString()).orElseGet(file::toString);
    }

    @Override
    public URI getURI() {
        return file.toUri();
    }

    @Override
    public String getFactoryId() {
        return SectorInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(EDITOR, editor);
        memento.putString(FILE, file.toString());
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IFile.class || type == IResource.class) {
            return type.cast(Stream.of(PlanInput.resourcesOf(file)).findFirst().orElse(null));
        }
        return super.getAdapter(type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SectorInput input && input.editor.equals(editor) && input.file.equals(file);
    }

    @Override
    public int hashCode() {
        return Objects.hash(editor, file);
    }
}
