/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

@SuppressWarnings("nls")
class RefineWizardTest {

    @TempDir
    private Path folder;
    private final WorkPlan city = Town.city();
    private final List<RefineTarget.Chosen> done = new ArrayList<>();
    private Path file;
    private Shell shell;
    private RefineWizard wizard;
    private WizardDialog dialog;

    @BeforeEach
    void saveTheCitysPlan() throws IOException {
        file = folder.resolve("江城.plan").toAbsolutePath();
        PlanFile.save(city, file);
    }

    @AfterEach
    void close() {
        dialog.close();
        shell.dispose();
    }

    private void open(Optional<WorkPlan> own) {
        shell = new Shell(Display.getDefault());
        wizard = new RefineWizard(Town.DISTRICT,
                List.of(new RefineTarget("本区", Optional.of(folder.resolve("本区.plan").toAbsolutePath()), own,
                        done::add)));
        dialog = new WizardDialog(shell, wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        wizard.plans().setFile(file);
    }

    private static Stream<Control> below(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(RefineWizardTest::below))
                : Stream.of(control);
    }

    private Button button(int id) {
        return below(dialog.getShell()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(each -> Integer.valueOf(id).equals(each.getData())).findFirst().orElseThrow();
    }

    private void push(int id) {
        assertTrue(button(id).isEnabled());
        button(id).notifyListeners(SWT.Selection, new Event());
    }

    private <T extends Control> T onTasksPage(Class<T> type) {
        return below(wizard.tasks().getControl()).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private List<String> codes() {
        return Stream.of(onTasksPage(Table.class).getItems()).map(TableItem::getText).toList();
    }

    @Test
    void theTaskThatNamesTheDistrictIsChosen() {
        open(Optional.empty());
        push(IDialogConstants.NEXT_ID);
        assertSame(wizard.tasks(), dialog.getCurrentPage());
        assertEquals(List.of("1.3", "1.2", "1.1"), codes());
        push(IDialogConstants.FINISH_ID);
        assertEquals(List.of("编制松原等区规划"), done.getFirst().tasks().stream().map(Task::getName).toList());
        assertEquals(Town.OFFICE, done.getFirst().lead());
    }

    @Test
    void aSearchByPinyinHidesTheOthersAndKeepsWhatIsChosen() {
        open(Optional.empty());
        push(IDialogConstants.NEXT_ID);
        onTasksPage(Text.class).setText("jiaohpt");
        assertEquals(List.of("1.2"), codes());
        var all = below(wizard.tasks().getControl()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(each -> each.getText().equals(Messages.RefineTasksPage_All)).findFirst().orElseThrow();
        all.notifyListeners(SWT.Selection, new Event());
        onTasksPage(Text.class).setText("");
        assertEquals(List.of("1.3", "1.2"), wizard.tasks().chosen().stream().map(Task::getCode).toList());
    }

    @Test
    void aTaskThatIsThereUnchangedNeedsNothing() {
        open(Optional.of(Town.refined(Town.task(city, "1.3"))));
        push(IDialogConstants.NEXT_ID);
        assertEquals(List.of(), wizard.tasks().chosen());
        assertFalse(button(IDialogConstants.FINISH_ID).isEnabled());
    }

    @Test
    void aTaskThatTheCityNoLongerHasIsTold() throws IOException {
        var own = Town.refined(Town.task(city, "1.2"));
        city.getChildren().getFirst().getChildren().remove(Town.task(city, "1.2"));
        PlanFile.save(city, file);
        open(Optional.of(own));
        push(IDialogConstants.NEXT_ID);
        assertNotNull(wizard.tasks().getMessage());
    }

    @Test
    void aFileThatIsNoPlanIsRefusedOnThePage() throws IOException {
        Files.writeString(file, "这不是计划");
        open(Optional.empty());
        push(IDialogConstants.NEXT_ID);
        assertSame(wizard.plans(), dialog.getCurrentPage());
        assertNotNull(wizard.plans().getErrorMessage());
    }

    @Test
    void theDistrictsOwnPlanAndAMissingFileAreRefused() {
        open(Optional.empty());
        wizard.plans().setFile(folder.resolve("本区.plan"));
        assertFalse(button(IDialogConstants.NEXT_ID).isEnabled());
        wizard.plans().setFile(folder.resolve("没有.plan"));
        assertFalse(button(IDialogConstants.NEXT_ID).isEnabled());
        assertNotNull(wizard.plans().getErrorMessage());
    }
}
