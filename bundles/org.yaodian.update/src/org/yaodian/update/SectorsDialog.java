/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.update;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Shows the sectors that are installed and those of an update site, and installs, updates and removes them. */
final class SectorsDialog extends TitleAreaDialog {

    private static final int WIDTH = 860;

    private SiteField site;
    private SectorTable table;
    private Button install;
    private Button remove;
    private Provisioning provisioning;
    private boolean changed;

    SectorsDialog(Shell parent) {
        super(parent);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.SectorsDialog_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.SectorsDialog_Title);
        setMessage(Messages.SectorsDialog_Message);
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout());
        provisioning = new Provisioning(getShell(), this::setErrorMessage);
        site = new SiteField(area, this::refresh);
        table = new SectorTable(area, this::update);
        var buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(new GridLayout(2, true));
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        install = button(buttons, Messages.SectorsDialog_Install, this::install);
        remove = button(buttons, Messages.SectorsDialog_Remove, this::remove);
        update();
        getShell().getDisplay().asyncExec(this::refresh);
        return area;
    }

    private static Button button(Composite parent, String text, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        close();
    }

    @Override
    public boolean close() {
        var closed = super.close();
        if (closed && changed && MessageDialog.openQuestion(getParentShell(), Messages.SectorsDialog_Title,
                Messages.SectorsDialog_Restart)) {
            PlatformUI.getWorkbench().restart();
        }
        return closed;
    }

    private void refresh() {
        if (table.isDisposed()) {
            return;
        }
        setErrorMessage(null);
        var address = address();
        var found = provisioning.call(Messages.SectorsDialog_Reading, address,
                (provisioner, monitor) -> provisioner.sectors(address, monitor));
        found.ifPresent(sectors -> {
            table.show(sectors);
            if (sectors.isEmpty()) {
                setMessage(address == null ? Messages.SectorsDialog_Empty : Messages.SectorsDialog_EmptySite);
            } else {
                setMessage(Messages.SectorsDialog_Message);
            }
        });
        update();
    }

    private URI address() {
        try {
            return site.address();
        } catch (IllegalArgumentException fault) {
            setErrorMessage(fault.getMessage());
            return null;
        }
    }

    private void install() {
        var units = chosen(SectorUnit::isInstallable);
        var address = address();
        if (address != null) {
            change(Messages.SectorsDialog_Installing, address, units,
                    (provisioner, monitor) -> provisioner.install(units, address, monitor));
        }
    }

    private void remove() {
        var units = chosen(SectorUnit::isInstalled);
        var names = String.join(Messages.SectorsDialog_Comma, units.stream().map(SectorUnit::name).toList());
        if (MessageDialog.openConfirm(getShell(), Messages.SectorsDialog_Title,
                NLS.bind(Messages.SectorsDialog_RemoveQuestion, names))) {
            change(Messages.SectorsDialog_Removing, null, units,
                    (provisioner, monitor) -> provisioner.remove(units, monitor));
        }
    }

    private void change(String task, URI address, List<SectorUnit> units, Provisioning.Change change) {
        if (provisioning.run(task, address, change)) {
            changed = true;
            refresh();
            setMessage(NLS.bind(Messages.SectorsDialog_Done, units.size()));
        }
    }

    private List<SectorUnit> chosen(Predicate<SectorUnit> fits) {
        return table.chosen().stream().filter(fits).toList();
    }

    private void update() {
        if (install != null) {
            install.setEnabled(!chosen(SectorUnit::isInstallable).isEmpty());
            remove.setEnabled(!chosen(SectorUnit::isInstalled).isEmpty());
        }
    }

    /** Wide enough for the path of a site in a message. */
    @Override
    protected Point getInitialSize() {
        var size = super.getInitialSize();
        return new Point(Math.max(size.x, WIDTH), size.y);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
