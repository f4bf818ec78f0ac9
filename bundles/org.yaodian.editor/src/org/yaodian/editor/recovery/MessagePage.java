/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.model.file.PlanFileException;

/** A page with a message and what can be done about it, shown in place of a plan. */
public final class MessagePage {

    private static final int MARGIN = 40;
    private static final int TEXT_WIDTH = 640;

    private final Composite area;

    private MessagePage(Composite parent, String icon, String title) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(12, 14).applyTo(area);
        area.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        new Label(area, SWT.NONE).setImage(EditorImages.get(icon));
        var heading = new Label(area, SWT.NONE);
        heading.setFont(JFaceResources.getHeaderFont());
        heading.setText(title.replace("&", "&&"));
    }

    /**
     * The page of a plan that is being loaded.
     *
     * @param parent the editor's container
     * @param file the plan
     * @return the page
     */
    public static Control loading(Composite parent, Path file) {
        var page = new MessagePage(parent, "plan", NLS.bind(Messages.PlanLoader_Loading, file.getFileName()));
        page.indent();
        var bar = new ProgressBar(page.area, SWT.INDETERMINATE);
        GridDataFactory.swtDefaults().hint(TEXT_WIDTH / 2, SWT.DEFAULT).applyTo(bar);
        return page.area;
    }

    /**
     * The page of a file that could not be read. The file is left alone.
     *
     * @param parent the editor's container
     * @param file the file
     * @param failure why, with the place if there is one
     * @param backup opens the backup of the last version
     * @param retry reads the file again
     * @return the page
     */
    public static Control damaged(Composite parent, Path file, PlanFileException failure, Runnable backup,
            Runnable retry) {
        var page = new MessagePage(parent, "error", NLS.bind(Messages.MessagePage_CannotOpen, file.getFileName()));
        page.indent();
        var message = new Text(page.area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        message.setText(failure.getMessage());
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(message);
        if (failure.line() > 0) {
            page.text(NLS.bind(Messages.MessagePage_Place, failure.line(), failure.column()));
        }
        page.text(Messages.MessagePage_FileUnchanged);
        if (Files.isRegularFile(backupOf(file))) {
            page.link(Messages.MessagePage_OpenBackup, backup);
        }
        page.link(Messages.MessagePage_Retry, retry);
        return page.area;
    }

    /**
     * Where the last version of a plan is kept.
     *
     * @param file the plan
     * @return the backup beside it, which need not exist
     */
    public static Path backupOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    private void text(String text) {
        indent();
        var label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void link(String text, Runnable action) {
        indent();
        var link = new Link(area, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
    }

    private void indent() {
        new Label(area, SWT.NONE);
    }
}
