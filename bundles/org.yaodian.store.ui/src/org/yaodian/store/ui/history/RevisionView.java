/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.yaodian.editor.plan.ActiveDocument;
import org.yaodian.editor.plan.CoalescedRefresh;
import org.yaodian.editor.plan.MessageStack;
import org.yaodian.editor.plan.RunAction;
import org.yaodian.store.Revision;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.ui.compare.CompareView;
import org.yaodian.store.ui.compare.Comparisons;
import org.yaodian.store.ui.connection.ProblemDialog;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreImages;
import org.yaodian.store.ui.connection.ToolAction;
import org.yaodian.store.ui.connection.StoreJob;
import org.yaodian.store.ui.work.Checkouts;
import org.yaodian.store.ui.work.RevisionActions;
import org.yaodian.store.ui.work.Tracked;

/** The revisions of the plan in front: who, when, why; compares them, brings them back. */
public final class RevisionView extends ViewPart {

    /** Id of this view. */
    public static final String ID = "org.yaodian.store.ui.history";

    private final StoreAccess access = StoreAccess.get();
    private final Consumer<String> storeChanged = connection -> later();
    private MessageStack stack;
    private RevisionTable revisions;
    private ActiveDocument active;
    private Tracked shown;
    private StoreJob<List<Entry>> running;

    @Override
    public void createPartControl(Composite parent) {
        stack = new MessageStack(parent);
        revisions = new RevisionTable(stack.area());
        stack.setContent(revisions.control());
        var table = revisions.table();
        table.addListener(SWT.DefaultSelection, event -> one().ifPresent(this::read));
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.setMenu(menu.createContextMenu(table));
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new ToolAction(Messages.RevisionView_Compare, StoreImages.descriptor("compare"), this::compare));
        bar.add(new ToolAction(Messages.RevisionView_Refresh, StoreImages.descriptor("refresh"), this::reload));
        active = new ActiveDocument(getSite().getPage(), new CoalescedRefresh(table, this::follow));
        access.addListener(storeChanged);
        follow();
    }

    private void later() {
        var display = getSite().getShell().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(this::reload);
        }
    }

    private Optional<Tracked> tracked() {
        return active.document().flatMap(document -> Tracked.of(document.file(), access));
    }

    /** Looks again only when another plan or another revision of it is in front; typing changes nothing here. */
    private void follow() {
        var next = tracked().orElse(null);
        if (next == null || !next.equals(shown)) {
            load(next);
        }
    }

    private void reload() {
        if (!revisions.table().isDisposed()) {
            load(tracked().orElse(null));
        }
    }

    private void load(Tracked tracked) {
        if (running != null) {
            running.cancel();
        }
        shown = tracked;
        if (tracked == null) {
            stack.show(active.document().isEmpty() ? Messages.RevisionView_NoPlan : Messages.RevisionView_NotStored);
            return;
        }
        var copy = tracked.copy();
        running = new StoreJob<>(Messages.RevisionView_Reading, access, tracked.connection(),
                getSite().getShell().getDisplay(), (store, monitor) -> Entry.of(store, copy.planId(), copy.branch()))
                .then(entries -> show(tracked, entries)).onFailure(failure -> failed(tracked, failure));
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(running, 0, true);
    }

    private void show(Tracked tracked, List<Entry> entries) {
        if (tracked == shown && !revisions.table().isDisposed()) {
            revisions.show(entries, tracked.copy().revision());
            stack.show(null);
        }
    }

    private void failed(Tracked tracked, StoreException failure) {
        if (tracked == shown && !revisions.table().isDisposed() && failure.problem() != Problem.CANCELLED) {
            stack.show(ProblemDialog.text(failure));
        }
    }

    private Optional<Revision> one() {
        var selected = revisions.selected();
        return selected.size() == 1 ? Optional.of(selected.getFirst().revision()) : Optional.empty();
    }

    private void fill(IMenuManager menu) {
        if (shown == null || revisions.selected().isEmpty()) {
            return;
        }
        add(menu, revisions.selected().size() == 2 ? Messages.RevisionView_CompareTwo : Messages.RevisionView_Compare,
                "compare", this::compare);
        one().ifPresent(revision -> {
            var actions = new RevisionActions(getSite().getShell(), access, shown.connection());
            var planId = shown.copy().planId();
            add(menu, Messages.RevisionView_Read, "checkout", () -> read(revision));
            menu.add(new Separator());
            add(menu, Messages.RevisionView_Branch, "branch", () -> actions.branch(planId, revision.number()));
            add(menu, Messages.RevisionView_Tag, "tag", () -> actions.tag(planId, revision.number()));
            add(menu, Messages.RevisionView_SaveAs, "save", () -> actions.saveAs(revision.title(), revision.number()));
            add(menu, Messages.RevisionView_Restore, "restore",
                    () -> actions.restore(planId, shown.copy().branch(), revision));
        });
    }

    private static void add(IMenuManager menu, String text, String image, Runnable code) {
        menu.add(new RunAction(text, StoreImages.descriptor(image), code));
    }

    private void read(Revision revision) {
        new Checkouts(getSite().getPage(), access, shown.connection()).forReading(revision);
    }

    /** Two selected revisions with each other; one, or the one that the file came from, with the file. */
    private void compare() {
        if (shown == null) {
            return;
        }
        var selected = revisions.selected();
        var page = getSite().getPage();
        if (selected.size() == 2) {
            CompareView.show(page, Comparisons.revisions(shown.connection(), selected.get(0).revision(),
                    selected.get(1).revision(), shown.file()));
        } else {
            long revision = one().map(Revision::number).orElse(shown.copy().revision());
            CompareView.show(page, Comparisons.withFile(shown.connection(), revision, shown.file()));
        }
    }

    @Override
    public void setFocus() {
        revisions.table().setFocus();
    }

    @Override
    public void dispose() {
        access.removeListener(storeChanged);
        if (active != null) {
            active.dispose();
        }
        if (running != null) {
            running.cancel();
        }
        super.dispose();
    }
}
