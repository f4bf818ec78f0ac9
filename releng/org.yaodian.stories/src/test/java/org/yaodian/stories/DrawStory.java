/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Point;
import java.util.ArrayDeque;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaodian.stories.drive.Hands;
import org.yaodian.stories.drive.Product;
import org.yaodian.stories.drive.Stage;
import org.yaodian.stories.drive.Wanted;
import org.yaodian.stories.pages.DiagramPage;
import org.yaodian.stories.pages.Workbench;

/** Somebody draws in a diagram, and takes back what was drawn. */
class DrawStory {

    private static final String FIRST = "建成统一受理平台";
    private static final String SECOND = "开展部门数据对接";

    @RegisterExtension
    final Stage stage = new Stage();

    private Product product;
    private Workbench workbench;
    private DiagramPage diagram;

    @BeforeEach
    void openASmallPlan() {
        product = stage.start("-open", Samples.haicheng(stage.file("海城2008.plan")).toString());
        workbench = new Workbench(product);
        diagram = new DiagramPage(product);
        workbench.seePlan("海城2008");
    }

    @Test
    void everyStepOfDrawingIsUndoneAndRedone() {
        Point free = Hands.inside(diagram.figure(FIRST), 380, 20);
        var states = new ArrayDeque<String>();
        states.push(workbench.fingerprint());

        diagram.create("任务", free, "编制接口规范");
        product.eyes().see(Wanted.model("task").with("text", "编制接口规范"));
        states.push(workbench.fingerprint());
        stage.picture("created");

        diagram.create("信息系统", new Point(free.x, free.y + 160), "数据共享平台");
        product.eyes().see(Wanted.model("system").with("text", "数据共享平台"));
        states.push(workbench.fingerprint());

        diagram.connect("前后依赖", FIRST, SECOND);
        product.eyes().see(Wanted.model("dependency").with("text", FIRST + " → " + SECOND));
        states.push(workbench.fingerprint());

        diagram.connect("关联", "编制接口规范", "数据共享平台");
        product.eyes().see(Wanted.model("relation").with("text", "编制接口规范 → 数据共享平台"));
        states.push(workbench.fingerprint());
        stage.picture("connected");

        diagram.move(SECOND, 60, 90);
        workbench.seeChangeFrom(states.peek());
        states.push(workbench.fingerprint());

        diagram.resize(SECOND, 40, 20);
        workbench.seeChangeFrom(states.peek());
        stage.picture("resized");

        String last = workbench.fingerprint();
        for (String state : states) {
            workbench.undo();
            assertEquals(state, workbench.fingerprint());
        }
        for (int i = 0; i < states.size(); i++) {
            workbench.redo();
        }
        assertEquals(last, workbench.fingerprint());
    }

    @Test
    void aDragThatIsOverBeforeTheProgramSawItMovesTheElement() {
        String before = workbench.fingerprint();
        diagram.fling(SECOND, 60, 90);
        workbench.seeChangeFrom(before);
        workbench.undo();
        assertEquals(before, workbench.fingerprint());
    }

    @Test
    void automaticLayoutIsOneStepThatCanBeUndone() {
        diagram.connect("前后依赖", FIRST, SECOND);
        diagram.move(SECOND, 300, 40);
        String before = workbench.fingerprint();
        workbench.menu("图", "自动布局");
        workbench.seeChangeFrom(before);
        product.eyes().rest();
        stage.picture("laid-out");
        workbench.undo();
        assertEquals(before, workbench.fingerprint());
    }

    @Test
    void removingFromTheDiagramKeepsTheTask() {
        String before = workbench.fingerprint();
        diagram.contextMenu(FIRST, "从图中移除");
        product.eyes().seeNo(Wanted.figure(FIRST));
        product.eyes().see(Wanted.model("task").with("text", FIRST));
        workbench.undo();
        assertEquals(before, workbench.fingerprint());
    }

    @Test
    void deletingFromThePlanTakesTheTask() {
        String before = workbench.fingerprint();
        diagram.contextMenu(FIRST, "从计划中删除");
        workbench.answer("从计划中删除", "删除");
        product.eyes().seeNo(Wanted.figure(FIRST));
        product.eyes().seeNo(Wanted.model("task").with("text", FIRST));
        workbench.undo();
        assertEquals(before, workbench.fingerprint());
        diagram.figure(FIRST);
    }
}
