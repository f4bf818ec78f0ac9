/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.explorer;

import java.io.IOException;
import java.util.List;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.yaodian.editor.plan.RunAction;
import org.yaodian.store.Branch;
import org.yaodian.store.Revision;
import org.yaodian.store.ui.compare.CompareView;
import org.yaodian.store.ui.compare.Comparisons;
import org.yaodian.store.ui.connection.ConnectionWizard;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreConnection;
import org.yaodian.store.ui.connection.StoreImages;
import org.yaodian.store.ui.manage.LocksDialog;
import org.yaodian.store.ui.manage.RightsDialog;
import org.yaodian.store.ui.manage.Transfers;
import org.yaodian.store.ui.work.Checkouts;
import org.yaodian.store.ui.work.RevisionActions;

/** What can be done with the lines of the view of stores. */
final class StoreMenu {

    private final IWorkbenchPage page;
    private final StoreAccess access;
    private final Runnable refresh;

    StoreMenu(IWorkbenchPage page, StoreAccess access, Runnable refresh) {
        this.page = page;
        this.access = access;
        this.refresh = refresh;
    }

    void fill(IMenuManager menu, IStructuredSelection selection) {
        List<?> chosen = selection.toList();
        if (chosen.size() == 1) {
            one(menu, (StoreNode) chosen.getFirst());
        } else if (chosen.size() == 2 && chosen.get(0) instanceof StoreNode one
                && chosen.get(1) instanceof StoreNode other && one.connection().equals(other.connection())) {
            two(menu, one, other);
        }
        if (chosen.isEmpty()) {
            add(menu, Messages.StoreView_Connect, "store-add", () -> ConnectionWizard.open(shell(), access));
        }
        menu.add(new Separator());
        add(menu, Messages.StoreView_Refresh, "refresh", refresh);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private org.eclipse.swt.widgets.Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }

    private static void add(IMenuManager menu, String text, String image, Runnable code) {
        menu.add(new RunAction(text, image == null ? null : StoreImages.descriptor(image), code));
    }

    private void one(IMenuManager menu, StoreNode node) {
        switch (node) {
            case StoreNode.Site site -> site(menu, site.connection());
            case StoreNode.Plan plan -> {
                add(menu, Messages.StoreMenu_CheckOut, "checkout", () -> checkOut(node));
                add(menu, Messages.StoreMenu_Locks, "lock",
                        () -> LocksDialog.open(shell(), access, plan.connection(), plan.plan()));
            }
            case StoreNode.Line line -> {
                add(menu, Messages.StoreMenu_CheckOut, "checkout", () -> checkOut(node));
                revision(menu, line.parent(), line.branch().head());
            }
            case StoreNode.Mark mark -> {
                add(menu, Messages.StoreMenu_Read, "checkout", () -> checkOut(node));
                revision(menu, mark.parent(), mark.revision().number());
                restore(menu, mark.parent(), Branch.MAIN, mark.revision());
            }
            case StoreNode.State state -> {
                add(menu, state.isNewest() ? Messages.StoreMenu_CheckOut : Messages.StoreMenu_Read, "checkout",
                        () -> checkOut(node));
                revision(menu, state.parent().parent(), state.revision().number());
                if (!state.isNewest()) {
                    restore(menu, state.parent().parent(), state.parent().branch().name(), state.revision());
                }
            }
            case StoreNode.Words words -> {
                // nothing but looking again
            }
        }
    }

    private RevisionActions actions(StoreConnection connection) {
        return new RevisionActions(shell(), access, connection);
    }

    private void revision(IMenuManager menu, StoreNode.Plan plan, long revision) {
        menu.add(new Separator());
        add(menu, Messages.StoreMenu_Branch, "branch",
                () -> actions(plan.connection()).branch(plan.plan().id(), revision));
        add(menu, Messages.StoreMenu_Tag, "tag", () -> actions(plan.connection()).tag(plan.plan().id(), revision));
        add(menu, Messages.StoreMenu_SaveAs, "save",
                () -> actions(plan.connection()).saveAs(plan.plan().title(), revision));
    }

    private void restore(IMenuManager menu, StoreNode.Plan plan, String branch, Revision revision) {
        add(menu, Messages.StoreMenu_Restore, "restore",
                () -> actions(plan.connection()).restore(plan.plan().id(), branch, revision));
    }

    private void two(IMenuManager menu, StoreNode one, StoreNode other) {
        var left = revisionOf(one);
        var right = revisionOf(other);
        if (left != null && right != null && left.planNumber() == right.planNumber()) {
            add(menu, Messages.StoreMenu_Compare, "compare", () -> CompareView.show(page,
                    Comparisons.revisions(one.connection(), left, right, null)));
        }
    }

    private static Revision revisionOf(StoreNode node) {
        return node instanceof StoreNode.State state ? state.revision()
                : node instanceof StoreNode.Mark mark ? mark.revision() : null;
    }

    private void site(IMenuManager menu, StoreConnection connection) {
        var transfers = new Transfers(shell(), access, connection);
        add(menu, Messages.StoreView_Connect, "store-add", () -> ConnectionWizard.open(shell(), access));
        menu.add(new Separator());
        add(menu, Messages.StoreMenu_BackUp, "backup", transfers::backUp);
        add(menu, Messages.StoreMenu_RestoreBackup, "restore", transfers::restore);
        add(menu, Messages.StoreMenu_Copy, "copy-store", transfers::copy);
        add(menu, Messages.StoreMenu_Verify, "verify", transfers::verify);
        menu.add(new Separator());
        add(menu, Messages.StoreMenu_Rights, "rights", () -> RightsDialog.open(shell(), access, connection));
        if (!connection.isOwn()) {
            menu.add(new Separator());
            add(menu, Messages.StoreMenu_Disconnect, "remove", () -> disconnect(connection));
        }
    }

    private void disconnect(StoreConnection connection) {
        if (!MessageDialog.openConfirm(shell(), Messages.StoreMenu_DisconnectTitle,
                NLS.bind(Messages.StoreMenu_DisconnectAsk, connection.name()))) {
            return;
        }
        try {
            access.connections().remove(connection);
        } catch (IOException e) {
            MessageDialog.openError(shell(), Messages.StoreMenu_DisconnectTitle, e.getMessage());
        }
        org.eclipse.core.runtime.jobs.Job.create(Messages.StoreMenu_DisconnectTitle, monitor -> {
            access.stores().close(connection.id());
            access.passwords().forget(connection.id());
        }).schedule();
    }

    /**
     * Opens what a line stands for: the newest revision of a branch for editing, any other one for reading.
     *
     * @param node a line
     * @return whether it stands for a revision
     */
    boolean checkOut(StoreNode node) {
        var checkouts = new Checkouts(page, access, node.connection());
        switch (node) {
            case StoreNode.Line line -> checkouts.newest(line.parent().plan().id(), line.branch().name());
            case StoreNode.Plan plan -> checkouts.newest(plan.plan().id(), Branch.MAIN);
            case StoreNode.State state when state.isNewest() -> checkouts.newest(state.parent().parent().plan().id(),
                    state.parent().branch().name());
            case StoreNode.State state -> checkouts.forReading(state.revision());
            case StoreNode.Mark mark -> checkouts.forReading(mark.revision());
            case StoreNode.Site site -> {
                return false;
            }
            case StoreNode.Words words -> {
                return false;
            }
        }
        return true;
    }
}
