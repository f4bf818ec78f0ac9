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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.store.Branch;
import org.yaodian.store.PlanHead;
import org.yaodian.store.StoreAddress;
import org.yaodian.store.StoredPlan;
import org.yaodian.store.piece.Changes;
import org.yaodian.store.ui.connection.PasswordUse;
import org.yaodian.store.ui.connection.StoreConnection;

class CommitDialogTest {

    private static final java.nio.file.Path FILE = java.nio.file.Path.of("x.plan");

    private final RecentMessages recent = new RecentMessages(new DialogSettings("recent"));
    private Shell shell;
    private CommitDialog dialog;

    @BeforeEach
    void openAWindow() {
        shell = new Shell(Display.getDefault());
    }

    @AfterEach
    void closeIt() {
        if (dialog != null) {
            dialog.close();
        }
        shell.dispose();
    }

    private void open(StoredPlan stranger) {
        var connection = new StoreConnection("own", "本机", new StoreAddress.Local(FILE), "小王", PasswordUse.NONE);
        var head = new PlanHead("id", "海城市2008年信息化工作要点", 2008, Map.of("u", "市信息委"));
        dialog = new CommitDialog(shell, new PreparedCommit(FILE, connection, head, Branch.MAIN, 3,
                new Changes(List.of()), List.of(), stranger), recent);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private Button ok() {
        return controls(dialog.getShell()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(each -> Integer.valueOf(IDialogConstants.OK_ID).equals(each.getData())).findFirst()
                .orElseThrow();
    }

    private Text message() {
        return controls(dialog.getShell()).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(each -> (each.getStyle() & SWT.MULTI) != 0 && each.getEditable()).findFirst().orElseThrow();
    }

    private static Stream<Control> controls(Control root) {
        return root instanceof Composite composite
                ? Stream.concat(Stream.of(root), Stream.of(composite.getChildren()).flatMap(CommitDialogTest::controls))
                : Stream.of(root);
    }

    @Test
    void aReasonIsRequired() {
        open(null);
        assertFalse(ok().isEnabled());
        message().setText("补充责任单位");
        assertTrue(ok().isEnabled());
    }

    @Test
    void whatWasTypedIsThereAgainAfterCancelling() {
        open(null);
        message().setText("写了一半");
        dialog.close();
        open(null);
        assertEquals("写了一半", message().getText());
    }

    @Test
    void aPlanThatDoesNotKnowItsRevisionGoesToABranch() {
        open(new StoredPlan(1, "id", "海城", 2008, null));
        message().setText("来自邮件");
        dialog.okPressed();
        assertEquals(Messages.CommitDialog_BranchName, dialog.order().newBranch());
    }

    @Test
    void otherPlansStayOnTheirBranch() {
        open(null);
        message().setText("补充");
        dialog.okPressed();
        assertEquals(new CommitOrder("补充", "", ""), dialog.order());
    }

    @Test
    void storedReasonsAreOfferedNewestFirstAndOnce() {
        recent.stored("一");
        recent.stored("二");
        recent.stored("一");
        assertEquals(List.of("一", "二"), recent.all());
    }
}
