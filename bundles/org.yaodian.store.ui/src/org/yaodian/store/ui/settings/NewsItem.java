/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.settings;

import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.ActiveDocument;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreImages;
import org.yaodian.store.ui.work.NoteKeeper;
import org.yaodian.store.ui.work.Tracked;
import org.yaodian.store.ui.work.Updating;
import org.yaodian.store.ui.work.Words;

/** Tells in the status line at which revision the plan in front is, and whether others committed newer ones. */
public final class NewsItem extends WorkbenchWindowControlContribution {

    /** The status line gives a part no more room than it has at first. */
    private static final int WIDTH = 170;
    private static final int START_MILLISECONDS = 3000;
    private static final int RETRY_MILLISECONDS = 1000;

    private final Consumer<String> storeChanged = connection -> later();
    private final NoteKeeper keeper = new NoteKeeper();
    private CLabel label;
    private ActiveDocument active;
    private NewsJob job;
    private Tracked watched;
    private News news;

    @Override
    protected Control createControl(Composite parent) {
        var place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
        label = new CLabel(place, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        label.addListener(SWT.MouseUp, event -> bringUp());
        label.addListener(SWT.Dispose, event -> stop());
        show("", null, null);
        label.getDisplay().timerExec(START_MILLISECONDS, this::begin);
        return place;
    }

    /** Nothing is done before the window is there and its plans are shown. */
    private void begin() {
        if (label.isDisposed()) {
            return;
        }
        IWorkbenchWindow window = getWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            label.getDisplay().timerExec(RETRY_MILLISECONDS, this::begin);
            return;
        }
        job = new NewsJob(StoreAccess.get(), label.getDisplay(), StorePreferences.store(), this::arrived);
        active = new ActiveDocument(page, new CoalescedRefresh(label, this::follow));
        StoreAccess.get().addListener(storeChanged);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(keeper, IResourceChangeEvent.POST_CHANGE);
        follow();
    }

    private void stop() {
        if (active != null) {
            active.dispose();
            StoreAccess.get().removeListener(storeChanged);
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(keeper);
            job.watch(null);
        }
    }

    private void later() {
        if (!label.isDisposed()) {
            label.getDisplay().asyncExec(() -> {
                if (!label.isDisposed()) {
                    watched = null;
                    follow();
                }
            });
        }
    }

    private void follow() {
        var next = active.document().flatMap(document -> Tracked.of(document.file(), StoreAccess.get()))
                .orElse(null);
        if (next == null) {
            watched = null;
            news = null;
            job.watch(null);
            show("", null, null);
        } else if (!next.equals(watched)) {
            watched = next;
            news = null;
            show(at(next), "revision", next.connection().name());
            job.watch(next);
        }
    }

    private static String at(Tracked tracked) {
        return NLS.bind(Messages.NewsItem_At, Words.branch(tracked.copy().branch()),
                Long.toString(tracked.copy().revision()));
    }

    private void arrived(News arrived) {
        if (label.isDisposed()) {
            return;
        }
        news = arrived;
        if (arrived.problem() != null) {
            show(at(arrived.tracked()), "warning", arrived.problem());
        } else if (arrived.newer().isEmpty()) {
            show(at(arrived.tracked()), "revision-newest",
                    NLS.bind(Messages.NewsItem_Newest, arrived.tracked().connection().name()));
        } else {
            show(NLS.bind(Messages.NewsItem_Newer, arrived.newer().size()), "news", arrived.newer().stream()
                    .map(Words::line).collect(Collectors.joining("\n")) + "\n" + Messages.NewsItem_Click);
        }
    }

    private void show(String text, String image, String tip) {
        label.setText(text);
        label.setImage(image == null ? null : StoreImages.get(image));
        label.setToolTipText(tip);
        label.setVisible(!text.isEmpty());
    }

    private void bringUp() {
        if (news != null && !news.newer().isEmpty()
                && getWorkbenchWindow().getActivePage().getActiveEditor() instanceof PlanEditor editor
                && editor.file().equals(news.tracked().file())) {
            new Updating(editor, news.tracked(), StoreAccess.get()).start();
        }
    }
}
