/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

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
import org.eclipse.swt.widgets.Text;
import org.yaodian.store.Commit;
import org.yaodian.store.ui.compare.DifferenceTree;

/** Asks why a plan is committed and shows what would be stored. */
public final class CommitDialog extends TitleAreaDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 620;
    private static final int LINES = 4;

    private final PreparedCommit prepared;
    private final RecentMessages recent;
    private Text message;
    private Combo unit;
    private Text branch;
    private CommitOrder order;

    CommitDialog(Shell shell, PreparedCommit prepared, RecentMessages recent) {
        super(shell);
        this.prepared = prepared;
        this.recent = recent;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the person decided; there after OK. */
    CommitOrder order() {
        return order;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.CommitDialog_Title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var outer = (Composite) super.createDialogArea(parent);
        var area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 8).numColumns(2).spacing(10, 7).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        setTitle(NLS.bind(Messages.CommitDialog_Heading, prepared.head().title()));
        who(area);
        why(area);
        branch(area);
        what(area);
        message.setFocus();
        return outer;
    }

    private void who(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.CommitDialog_Who);
        var line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(prepared.connection().user().replace("&", "&&"));
        new Label(line, SWT.NONE).setText(Messages.CommitDialog_For);
        unit = new Combo(line, SWT.DROP_DOWN);
        prepared.head().units().values().stream().sorted().forEach(unit::add);
        unit.setText(recent.unit());
        unit.setVisibleItemCount(15);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(unit);
    }

    private void why(Composite area) {
        var label = new Label(area, SWT.NONE);
        label.setText(Messages.CommitDialog_Why);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(label);
        message = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        message.setTextLimit(Commit.LONGEST_MESSAGE);
        message.setText(recent.draft());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * message.getLineHeight())
                .applyTo(message);
        message.addListener(SWT.Modify, event -> check());
        message.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                if (getButton(IDialogConstants.OK_ID).isEnabled()) {
                    okPressed();
                }
            }
        });
        if (!recent.all().isEmpty()) {
            new Label(area, SWT.NONE);
            var earlier = new Combo(area, SWT.READ_ONLY);
            earlier.add(Messages.CommitDialog_Earlier);
            recent.all().forEach(each -> earlier.add(Words.firstLine(each)));
            earlier.select(0);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(earlier);
            earlier.addListener(SWT.Selection, event -> {
                if (earlier.getSelectionIndex() > 0) {
                    message.setText(recent.all().get(earlier.getSelectionIndex() - 1));
                }
            });
        }
    }

    /** A plan that the store has, but that does not know its base, can only go to a branch of its own. */
    private void branch(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.CommitDialog_Where);
        var line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(NLS.bind(Messages.CommitDialog_Place, prepared.connection().name(),
                Words.branch(prepared.branch())).replace("&", "&&"));
        var other = new Button(line, SWT.CHECK);
        other.setText(Messages.CommitDialog_NewBranch);
        branch = new Text(line, SWT.BORDER);
        branch.setText(Messages.CommitDialog_BranchName);
        boolean mustFork = prepared.stranger() != null;
        other.setSelection(mustFork);
        other.setEnabled(!mustFork && prepared.base() > 0);
        branch.setEnabled(mustFork);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(branch);
        other.addListener(SWT.Selection, event -> {
            branch.setEnabled(other.getSelection());
            check();
        });
        branch.addListener(SWT.Modify, event -> check());
    }

    private void what(Composite area) {
        var label = new Label(area, SWT.NONE);
        label.setText(Messages.CommitDialog_What);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(label);
        var tree = new DifferenceTree(area, difference -> {});
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(tree.control());
        tree.show(prepared.differences());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.CommitDialog_Commit, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void check() {
        var button = getButton(IDialogConstants.OK_ID);
        if (button == null || branch == null) {
            return;
        }
        boolean needsName = branch.isEnabled() && branch.getText().isBlank();
        button.setEnabled(!message.getText().isBlank() && !needsName);
        if (message.getText().isBlank()) {
            setMessage(Messages.CommitDialog_NeedsWhy);
        } else if (needsName) {
            setMessage(Messages.CommitDialog_NeedsName);
        } else if (prepared.stranger() != null) {
            setMessage(Messages.CommitDialog_Stranger, IMessageProvider.WARNING);
        } else {
            setMessage(NLS.bind(prepared.base() == 0 ? Messages.CommitDialog_First : Messages.CommitDialog_Count,
                    prepared.changes().size()));
        }
    }

    @Override
    protected void okPressed() {
        order = new CommitOrder(message.getText().strip(), unit.getText().strip(),
                branch.isEnabled() ? branch.getText().strip() : "");
        recent.unit(order.unit());
        super.okPressed();
    }

    @Override
    public boolean close() {
        if (message != null && !message.isDisposed()) {
            recent.keep(message.getText());
        }
        return super.close();
    }
}
