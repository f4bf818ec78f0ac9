/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.connection;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.yaodian.store.StoreAddress;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;

/** The fields of a connection to a shared store, with a test that explains what is wrong. */
final class ConnectionPage extends WizardPage {

    private static final int LINES = 5;

    private Text host;
    private Text port;
    private Text database;
    private Text user;
    private Text password;
    private Text name;
    private Button keep;
    private Button tls;
    private Button create;
    private Text result;

    ConnectionPage() {
        super("connection", Messages.ConnectionPage_Title, null);
        setDescription(Messages.ConnectionPage_Description);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 7).applyTo(area);
        host = field(area, Messages.ConnectionPage_Host, SWT.NONE);
        port = field(area, Messages.ConnectionPage_Port, SWT.NONE);
        port.setText(Integer.toString(StoreAddress.Shared.DEFAULT_PORT));
        database = field(area, Messages.ConnectionPage_Database, SWT.NONE);
        user = field(area, Messages.ConnectionPage_User, SWT.NONE);
        password = field(area, Messages.ConnectionPage_Password, SWT.PASSWORD);
        keep = option(area, Messages.ConnectionPage_Keep, true);
        tls = option(area, Messages.ConnectionPage_Tls, false);
        create = option(area, Messages.ConnectionPage_Create, true);
        name = field(area, Messages.ConnectionPage_Name, SWT.NONE);
        name.setMessage(Messages.ConnectionPage_NameHint);
        new Label(area, SWT.NONE);
        var test = new Button(area, SWT.PUSH);
        test.setText(Messages.ConnectionPage_Test);
        test.addListener(SWT.Selection, event -> test());
        new Label(area, SWT.NONE);
        result = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, LINES * result.getLineHeight()).applyTo(result);
        setPageComplete(false);
        setControl(area);
    }

    private Text field(Composite area, String label, int style) {
        new Label(area, SWT.NONE).setText(label);
        var text = new Text(area, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    private static Button option(Composite area, String label, boolean selected) {
        new Label(area, SWT.NONE);
        var button = new Button(area, SWT.CHECK);
        button.setText(label);
        button.setSelection(selected);
        return button;
    }

    /** What is typed now. */
    ConnectionDraft draft() {
        return new ConnectionDraft(name.getText(), host.getText(), port.getText(), database.getText(),
                user.getText(), password.getText(), keep.getSelection(), tls.getSelection());
    }

    private void check() {
        if (name != null) {
            var problem = draft().problem();
            setMessage(problem == null ? Messages.ConnectionPage_Ready : problem,
                    problem == null ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
            setPageComplete(problem == null);
            result.setText("");
        }
    }

    /** Tries the connection in the background of the wizard, which has progress and a button to cancel; whether it works. */
    boolean test() {
        var draft = draft();
        if (draft.problem() != null) {
            setMessage(draft.problem(), IMessageProvider.ERROR);
            return false;
        }
        boolean mayCreate = create.getSelection();
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(NLS.bind(Messages.ConnectionPage_Testing, draft.host()), -1);
                try {
                    OpenStores.test(draft.connection(), draft.password(), mayCreate, monitor);
                } catch (StoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            setMessage(Messages.ConnectionPage_Works, IMessageProvider.INFORMATION);
            result.setText(Messages.ConnectionPage_WorksText);
            return true;
        } catch (InvocationTargetException e) {
            explain(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void explain(Throwable cause) {
        if (cause instanceof StoreException failure) {
            boolean cancelled = failure.problem() == Problem.CANCELLED;
            setMessage(Explanation.heading(failure), cancelled ? IMessageProvider.WARNING : IMessageProvider.ERROR);
            result.setText(cancelled ? "" : ProblemDialog.text(failure));
        } else {
            setMessage(String.valueOf(cause), IMessageProvider.ERROR);
        }
    }
}
