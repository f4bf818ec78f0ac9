/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.editor.district.Districts;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.text.ImportDraft;

/** Makes a plan with its first diagrams of a reviewed draft and writes it. A failure leaves no file behind. */
final class MakePlan implements IRunnableWithProgress {

    private final ImportDraft draft;
    private final Path target;
    private final PlanFolders folders;

    MakePlan(ImportDraft draft, Path target, PlanFolders folders) {
        this.draft = draft;
        this.target = target;
        this.folders = folders;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        var progress = SubMonitor.convert(monitor, Messages.MakePlan_Making, 10);
        try {
            var plan = draft.toPlan();
            if (plan.getCalendar() == null) {
                Districts.current().flatMap(district -> district.newCalendar(plan.getYear()))
                        .ifPresent(plan::setCalendar);
            }
            progress.worked(1);
            progress.subTask(Messages.MakePlan_Drawing);
            plan.getDiagrams().addAll(AutomaticDiagrams.createFor(plan));
            progress.worked(6);
            if (progress.isCanceled()) {
                throw new InterruptedException();
            }
            progress.subTask(Messages.MakePlan_Saving);
            PlanFile.save(plan, target);
            folders.written(target, progress.split(1));
        } catch (PlanFileException | CoreException e) {
            throw new InvocationTargetException(e, e.getMessage());
        }
    }
}
