/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.testing.SamplePlan;

class FieldFormTest {

    private final SamplePlan sample = new SamplePlan();
    private final PlanEditingDomain domain = new PlanEditingDomain();
    private Shell shell;
    private FieldForm form;

    @BeforeEach
    void open() {
        domain.open(sample.plan, URI.createURI("memory:/form.plan"));
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(900, 500);
        form = new FieldForm(shell, () -> {});
        shell.layout();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void show(Tab tab, EObject... objects) {
        form.show(SharedField.of(List.of(objects)).stream().filter(each -> each.first().group().tab() == tab).toList());
    }

    private static List<Text> texts(Control control) {
        List<Text> found = new ArrayList<>();
        if (control instanceof Text text) {
            found.add(text);
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(texts(child));
            }
        }
        return found;
    }

    private Text withText(String text) {
        return texts(form.control()).stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
    }

    private static void press(Text text, int key) {
        var event = new Event();
        event.keyCode = key;
        event.doit = true;
        text.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void enterPutsWhatWasTypedIntoThePlan() {
        show(Tab.SUMMARY, sample.network);
        var name = withText("建成政务外网");
        name.setText("建成政务内网");
        name.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("建成政务内网", sample.network.getName());
        domain.getCommandStack().undo();
        form.refresh();
        assertEquals("建成政务外网", name.getText());
    }

    @Test
    void escTakesTypingBack() {
        show(Tab.SUMMARY, sample.network);
        var name = withText("建成政务外网");
        name.setText("别的");
        press(name, SWT.ESC);
        assertEquals("建成政务外网", name.getText());
        assertEquals("建成政务外网", sample.network.getName());
    }

    @Test
    void whatIsBeingTypedSurvivesARefreshAndGoesToTheOldSelection() {
        show(Tab.SUMMARY, sample.network);
        var name = withText("建成政务外网");
        name.setText("半路");
        form.refresh();
        assertEquals("半路", name.getText());
        show(Tab.SUMMARY, sample.exchange);
        assertEquals("半路", sample.network.getName());
        assertEquals("建成数据交换平台", name.getText());
        assertEquals("建成数据交换平台", sample.exchange.getName());
    }

    @Test
    void severalValuesAreSaidAndLeftAloneUntilSomethingIsTyped() {
        show(Tab.SUMMARY, sample.network, sample.exchange);
        assertTrue(texts(form.control()).stream()
                .anyMatch(text -> text.getMessage().equals(Messages.SharedField_Several)));
        texts(form.control()).forEach(text -> text.notifyListeners(SWT.FocusOut, new Event()));
        assertEquals(0, domain.getCommandStack().position());
    }

    @Test
    void everyKindOfObjectCanBeShownAfterAnyOther() {
        List<EObject> objects = List.of(sample.office, sample.bureau, sample.network, sample.exchange, sample.plan,
                sample.coverage, sample.meeting, sample.guide, sample.networkToExchange, sample.platformToGuide,
                sample.office);
        for (Tab tab : Tab.values()) {
            for (EObject object : objects) {
                show(tab, object);
            }
        }
        show(Tab.SUMMARY, sample.office);
        show(Tab.SUMMARY, sample.bureau);
        assertEquals("市交通局", withText("市交通局").getText());
    }

    @Test
    void groupsStandSideBySideOnlyWhereThereIsRoom() {
        show(Tab.RESPONSIBILITY, sample.network);
        var groups = form.control().getChildren();
        form.control().setSize(1000, 400);
        form.control().layout();
        assertTrue(groups[1].getLocation().x > groups[0].getLocation().x);
        form.control().setSize(300, 400);
        form.control().layout();
        assertEquals(groups[0].getLocation().x, groups[1].getLocation().x);
        assertTrue(groups[1].getLocation().y > groups[0].getLocation().y);
    }
}
