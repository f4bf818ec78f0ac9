/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.manage;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.yaodian.store.StoreException;
import org.yaodian.store.rights.Member;
import org.yaodian.store.rights.Role;
import org.yaodian.store.ui.connection.ProblemDialog;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreConnection;
import org.yaodian.store.ui.connection.StoreJob;

/** Who may do what in a store. Each change is sent at once, in the background. */
public final class RightsDialog extends TitleAreaDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 520;
    private static final int[] WIDTHS = {160, 220, 200};

    private final StoreAccess access;
    private final StoreConnection connection;
    private List<Member> members = List.of();
    private Table table;
    private Text account;
    private Text unit;
    private Combo role;
    private Button remove;
    private Button grant;

    private RightsDialog(Shell shell, StoreAccess access, StoreConnection connection) {
        super(shell);
        this.access = access;
        this.connection = connection;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Opens the dialog.
     *
     * @param shell      the window below
     * @param access     opens the store
     * @param connection the store
     */
    public static void open(Shell shell, StoreAccess access, StoreConnection connection) {
        new RightsDialog(shell, access, connection).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.RightsDialog_Title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var outer = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.RightsDialog_Heading, connection.name()));
        setMessage(connection.isOwn() ? Messages.RightsDialog_OwnStore : Messages.RightsDialog_SharedStore);
        var area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 8).spacing(10, 7).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        var titles = List.of(Messages.RightsDialog_Account, Messages.RightsDialog_Unit, Messages.RightsDialog_Role);
        for (int i = 0; i < WIDTHS.length; i++) {
            var column = new TableColumn(table, SWT.LEFT);
            column.setText(titles.get(i));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> take());
        fields(area);
        load((store, monitor) -> store.rights().members());
        return outer;
    }

    private void fields(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 7).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        account = field(area, Messages.RightsDialog_Account);
        unit = field(area, Messages.RightsDialog_Unit);
        unit.setMessage(Messages.RightsDialog_UnitHint);
        new Label(area, SWT.NONE).setText(Messages.RightsDialog_Role);
        role = new Combo(area, SWT.READ_ONLY);
        Stream.of(Role.values()).forEach(each -> role.add(RoleNames.of(each)));
        role.select(Role.REPORT.ordinal());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(role);
        new Label(area, SWT.NONE);
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        grant = button(buttons, Messages.RightsDialog_Grant, this::grant);
        remove = button(buttons, Messages.RightsDialog_Revoke, this::revoke);
        enable();
    }

    private Text field(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label);
        var text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> enable());
        return text;
    }

    private static Button button(Composite area, String label, Runnable code) {
        var button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> code.run());
        return button;
    }

    private void enable() {
        if (grant != null) {
            grant.setEnabled(!account.getText().isBlank());
            remove.setEnabled(table.getSelectionIndex() >= 0);
        }
    }

    private void take() {
        var member = members.get(table.getSelectionIndex());
        account.setText(member.account());
        unit.setText(member.unit());
        role.select(member.role().ordinal());
        enable();
    }

    private void grant() {
        var member = new Member(account.getText().strip(), unit.getText().strip(),
                Role.values()[role.getSelectionIndex()]);
        load((store, monitor) -> {
            store.rights().grant(member);
            return store.rights().members();
        });
    }

    private void revoke() {
        var member = members.get(table.getSelectionIndex());
        load((store, monitor) -> {
            store.rights().revoke(member);
            return store.rights().members();
        });
    }

    private void load(StoreJob.Work<List<Member>> work) {
        new StoreJob<>(Messages.RightsDialog_Title, access, connection, getParentShell().getDisplay(), work)
                .then(this::show).onFailure(this::failed).schedule();
    }

    private void show(List<Member> found) {
        if (table.isDisposed()) {
            return;
        }
        members = found;
        setErrorMessage(null);
        table.removeAll();
        for (var member : found) {
            new TableItem(table, SWT.NONE)
                    .setText(new String[]{member.account(), member.unit(), RoleNames.of(member.role())});
        }
        enable();
    }

    private void failed(StoreException failure) {
        if (!table.isDisposed()) {
            setMessage(ProblemDialog.text(failure), IMessageProvider.ERROR);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
