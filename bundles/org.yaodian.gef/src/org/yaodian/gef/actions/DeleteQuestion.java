/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.yaodian.model.edit.Names;
import org.yaodian.model.edit.commands.delete.DeletionEffect;

/** Asks before something is deleted from the plan, and tells what goes with it. A person may switch the question off. */
public final class DeleteQuestion implements Predicate<DeletionEffect> {

    /** Preference: whether to ask. */
    public static final String ASK = "confirm.deleteFromPlan";

    /** Node of its preference. */
    public static final String NODE = "org.yaodian.gef";
    private static final int MOST_NAMES = 5;
    private static final int DELETE = 0;

    private final GraphicalViewer viewer;

    DeleteQuestion(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public boolean test(DeletionEffect effect) {
        var preferences = InstanceScope.INSTANCE.getNode(NODE);
        if (!preferences.getBoolean(ASK, true)) {
            return true;
        }
        var dialog = new MessageDialogWithToggle(viewer.getControl().getShell(), Messages.DeleteAction_FromPlan, null,
                text(effect), MessageDialog.QUESTION,
                new String[]{Messages.DeleteQuestion_Delete, Messages.DeleteQuestion_Cancel}, DELETE,
                Messages.DeleteQuestion_DoNotAsk, false) {

            @Override
            protected int getShellStyle() {
                return super.getShellStyle() | SWT.SHEET;
            }
        };
        var answer = dialog.open();
        var meant = answer == DELETE || answer == org.eclipse.jface.dialogs.IDialogConstants.INTERNAL_ID;
        if (meant && dialog.getToggleState()) {
            preferences.putBoolean(ASK, false);
        }
        return meant;
    }

    /** What is asked: the names, and each thing that goes with them on a line of its own. */
    static String text(DeletionEffect effect) {
        var lines = new ArrayList<String>();
        var names = effect.objects().stream().limit(MOST_NAMES).map(DeleteQuestion::name).toList();
        var all = String.join(Messages.DeleteQuestion_Comma, names);
        lines.add(effect.objects().size() <= MOST_NAMES ? NLS.bind(Messages.DeleteQuestion_Question, all)
                : NLS.bind(Messages.DeleteQuestion_QuestionMany, all, effect.objects().size()));
        lines.add("");
        line(effect.parts(), Messages.DeleteQuestion_Parts, lines);
        line(effect.links(), Messages.DeleteQuestion_Links, lines);
        line(effect.uses(), Messages.DeleteQuestion_Uses, lines);
        line(effect.diagrams(), Messages.DeleteQuestion_Diagrams, lines);
        lines.add(Messages.DeleteQuestion_Undo);
        return String.join("\n", lines);
    }

    private static void line(int count, String text, List<String> lines) {
        if (count > 0) {
            lines.add("• " + NLS.bind(text, count));
        }
    }

    private static String name(EObject object) {
        return NLS.bind(Messages.DeleteQuestion_Name, Names.of(object));
    }
}
