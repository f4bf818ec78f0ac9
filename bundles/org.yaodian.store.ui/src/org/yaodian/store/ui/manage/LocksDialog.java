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

import java.time.Duration;
import java.util.List;

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
import org.yaodian.store.StoreException;
import org.yaodian.store.StoredPlan;
import org.yaodian.store.ui.connection.ProblemDialog;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreConnection;
import org.yaodian.store.ui.connection.StoreImages;
import org.yaodian.store.ui.connection.StoreJob;
import org.yaodian.store.ui.work.Words;

/** The chapters of a plan with those who asked others to leave them alone for a while. */
public final class LocksDialog extends TitleAreaDialog {

    private static final int WIDTH = 660;
    private static final int HEIGHT = 480;
    private static final int[] WIDTHS = {300, 130, 150};
    private static final List<Duration> LENGTHS = List.of(Duration.ofHours(2), Duration.ofHours(8),
            Duration.ofDays(3), Duration.ofDays(7));

    private final StoreAccess access;
    private final StoreConnection connection;
    private final StoredPlan plan;
    private List<ChapterLock> chapters = List.of();
    private Table table;
    private Combo length;
    private Button lock;
    private Button unlock;

    private LocksDialog(Shell shell, StoreAccess access, StoreConnection connection, StoredPlan plan) {
        super(shell);
        this.access = access;
        this.connection = connection;
        this.plan = plan;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Opens the dialog.
     *
     * @param shell      the window below
     * @param access     opens the store
     * @param connection the store
     * @param plan       the plan
     */
    public static void open(Shell shell, StoreAccess access, StoreConnection connection, StoredPlan plan) {
        new LocksDialog(shell, access, connection, plan).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.LocksDialog_Title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var outer = (Composite) super.createDialogArea(parent);
        setTitle(plan.title());
        setMessage(Messages.LocksDialog_Message);
        var area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 8).spacing(10, 7).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        var titles = List.of(Messages.LocksDialog_Chapter, Messages.LocksDialog_Owner, Messages.LocksDialog_Until);
        for (int i = 0; i < WIDTHS.length; i++) {
            var column = new TableColumn(table, SWT.LEFT);
            column.setText(titles.get(i));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> enable());
        buttons(area);
        load((store, monitor) -> ChapterLock.of(store, plan));
        return outer;
    }

    private void buttons(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(10, 0).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.LocksDialog_Length);
        length = new Combo(area, SWT.READ_ONLY);
        length.setItems(Messages.LocksDialog_TwoHours, Messages.LocksDialog_Day, Messages.LocksDialog_ThreeDays,
                Messages.LocksDialog_Week);
        length.select(1);
        lock = button(area, Messages.LocksDialog_Lock, this::lock);
        unlock = button(area, Messages.LocksDialog_Unlock, this::unlock);
        enable();
    }

    private static Button button(Composite area, String label, Runnable code) {
        var button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> code.run());
        return button;
    }

    private void enable() {
        int index = table.getSelectionIndex();
        var chosen = index < 0 ? null : chapters.get(index);
        lock.setEnabled(chosen != null && (chosen.lock() == null || isMine(chosen)));
        unlock.setEnabled(chosen != null && chosen.lock() != null && isMine(chosen));
    }

    private boolean isMine(ChapterLock chapter) {
        return chapter.lock().owner().equals(connection.user());
    }

    private void lock() {
        var chosen = chapters.get(table.getSelectionIndex());
        var duration = LENGTHS.get(length.getSelectionIndex());
        load((store, monitor) -> {
            store.locks().take(plan.id(), chosen.id(), store.account(), duration);
            return ChapterLock.of(store, plan);
        });
    }

    private void unlock() {
        var chosen = chapters.get(table.getSelectionIndex());
        load((store, monitor) -> {
            store.locks().release(plan.id(), chosen.id(), store.account());
            return ChapterLock.of(store, plan);
        });
    }

    private void load(StoreJob.Work<List<ChapterLock>> work) {
        new StoreJob<>(NLS.bind(Messages.LocksDialog_Job, plan.title()), access, connection,
                getParentShell().getDisplay(), work).then(this::show).onFailure(this::failed).schedule();
    }

    private void show(List<ChapterLock> found) {
        if (table.isDisposed()) {
            return;
        }
        int selected = table.getSelectionIndex();
        chapters = found;
        table.removeAll();
        for (var chapter : found) {
            var item = new TableItem(table, SWT.NONE);
            boolean locked = chapter.lock() != null;
            item.setText(new String[]{chapter.name(), locked ? chapter.lock().owner() : "",
                    locked ? Words.time(chapter.lock().expires()) : ""});
            item.setImage(StoreImages.get(locked ? "lock" : "unlock"));
        }
        table.setSelection(Math.min(selected, found.size() - 1));
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
