/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.print;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.yaodian.diagram.picture.PictureOptions;
import org.yaodian.diagram.picture.PictureTooLargeException;
import org.yaodian.diagram.picture.PictureWriter;
import org.yaodian.gef.ui.SelectionPicture;
import org.yaodian.model.plan.Diagram;

/** Shows how a diagram will be printed and prints it; where there is no printer, pages can be saved as pictures. */
public final class PrintDialog extends Dialog {

    private static final int MOST_PAGES = 200;
    private static final double SHARPEST = 3;
    private static final double MOST_PIXELS = 40_000_000;

    private final Diagram diagram;
    private PageSetup setup = new PageSetup(Paper.A4, true, 12, 1, true, false, true, true);
    private PagePreview preview;
    private Label count;
    private Image image;
    private PageDrawing drawing;

    /**
     * Makes the dialog.
     *
     * @param shell   its parent
     * @param diagram what to print
     */
    public PrintDialog(Shell shell, Diagram diagram) {
        super(shell);
        this.diagram = diagram;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.PrintDialog_Title);
        shell.addDisposeListener(event -> forget());
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var fields = new Composite(area, SWT.NONE);
        fields.setLayout(new GridLayout(9, false));
        var paper = new Combo(fields, SWT.READ_ONLY);
        label(fields, Messages.PrintDialog_Paper).moveAbove(paper);
        paper.setItems(Stream.of(Paper.ALL).map(Paper::name).toArray(String[]::new));
        paper.select(0);
        var landscape = check(fields, Messages.PrintDialog_Landscape, setup.landscape());
        label(fields, Messages.PrintDialog_Wide);
        var wide = spinner(fields, 1, 20, setup.wide());
        label(fields, Messages.PrintDialog_Margin);
        var margin = spinner(fields, 5, 50, setup.margin());
        count = new Label(fields, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(fields, SWT.NONE);
        var checks = new Composite(area, SWT.NONE);
        checks.setLayout(new GridLayout(4, false));
        var numbers = check(checks, Messages.PrintDialog_Numbers, setup.numbers());
        var marks = check(checks, Messages.PrintDialog_CutMarks, setup.cutMarks());
        var legend = check(checks, Messages.PrintDialog_Legend, setup.legend());
        var filtered = check(checks, Messages.PrintDialog_Filtered, setup.filtered());
        preview = new PagePreview(area);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 860;
        data.heightHint = 480;
        preview.setLayoutData(data);
        Runnable changed = () -> change(new PageSetup(Paper.ALL[paper.getSelectionIndex()], landscape.getSelection(),
                margin.getSelection(), wide.getSelection(), numbers.getSelection(), marks.getSelection(),
                legend.getSelection(), filtered.getSelection()));
        paper.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        Stream.of(landscape, numbers, marks, legend, filtered)
                .forEach(
                        each -> each.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run())));
        Stream.of(wide, margin)
                .forEach(
                        each -> each.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run())));
        area.getDisplay().asyncExec(() -> {
            if (!preview.isDisposed()) {
                change(setup);
            }
        });
        return area;
    }

    private static Label label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static Button check(Composite parent, String text, boolean on) {
        var button = new Button(parent, SWT.CHECK);
        button.setText(text);
        button.setSelection(on);
        return button;
    }

    private static Spinner spinner(Composite parent, int least, int most, int value) {
        var spinner = new Spinner(parent, SWT.BORDER);
        spinner.setMinimum(least);
        spinner.setMaximum(most);
        spinner.setSelection(value);
        return spinner;
    }

    private void change(PageSetup newSetup) {
        var redrawn = image == null || newSetup.legend() != setup.legend() || newSetup.filtered() != setup.filtered();
        setup = newSetup;
        if (redrawn) {
            BusyIndicator.showWhile(getShell().getDisplay(), this::drawAll);
        }
        if (image == null) {
            return;
        }
        var size = PictureWriter.size(diagram, options());
        var pages = Pages.of(size.width(), size.height(), setup);
        count.setText(NLS.bind(Messages.PrintDialog_Pages, pages.parts().size()));
        count.getParent().layout();
        drawing = new PageDrawing(diagram.getName() == null ? "" : diagram.getName(), setup, pages,
                (double) image.getBounds().width / size.width());
        preview.show(drawing, image);
    }

    private PictureOptions options() {
        return PictureOptions.STANDARD.headed(setup.legend()).filteredBy(setup.filtered());
    }

    private void drawAll() {
        forget();
        var size = PictureWriter.size(diagram, options());
        var quality = Math.min(SHARPEST, Math.sqrt(MOST_PIXELS / Math.max(1.0, (double) size.width() * size.height())));
        try {
            image = new Image(getShell().getDisplay(), SelectionPicture.of(diagram, options().at(quality)));
        } catch (PictureTooLargeException e) {
            MessageDialog.openError(getShell(), Messages.PrintDialog_Title, e.getLocalizedMessage());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, Messages.PrintDialog_Save, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.PrintDialog_Print, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CANCEL_ID || drawing == null) {
            super.buttonPressed(IDialogConstants.CANCEL_ID);
        } else if (drawing.pages().parts().size() > MOST_PAGES) {
            MessageDialog.openInformation(getShell(), Messages.PrintDialog_Title,
                    NLS.bind(Messages.PrintDialog_TooMany, drawing.pages().parts().size()));
        } else if (id == IDialogConstants.CLIENT_ID) {
            save();
        } else {
            print();
        }
    }

    private void print() {
        if (Printer.getPrinterList().length == 0) {
            MessageDialog.openInformation(getShell(), Messages.PrintDialog_Title, Messages.PrintDialog_NoPrinter);
            return;
        }
        var chosen = new org.eclipse.swt.printing.PrintDialog(getShell()).open();
        if (chosen == null) {
            return;
        }
        attempt(shell -> {
            new PagePrinter(drawing).print(chosen, image.getImageData());
            close();
        });
    }

    private void save() {
        var folder = new DirectoryDialog(getShell(), SWT.SAVE).open();
        if (folder != null) {
            attempt(shell -> {
                new PagePrinter(drawing).save(Path.of(folder), image);
                MessageDialog.openInformation(shell, Messages.PrintDialog_Title,
                        NLS.bind(Messages.PrintDialog_Saved, drawing.pages().parts().size(), folder));
            });
        }
    }

    private void attempt(Consumer<Shell> action) {
        try {
            action.accept(getShell());
        } catch (SWTException | IllegalStateException e) {
            MessageDialog.openError(getShell(), Messages.PrintDialog_Title,
                    NLS.bind(Messages.PrintDialog_Failed, e.getLocalizedMessage()));
        }
    }
}
