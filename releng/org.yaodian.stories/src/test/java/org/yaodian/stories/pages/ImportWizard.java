/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories.pages;

import java.nio.file.Path;

import org.yaodian.robot.Sight;
import org.yaodian.stories.drive.Eyes;
import org.yaodian.stories.drive.Hands;
import org.yaodian.stories.drive.Product;
import org.yaodian.stories.drive.Wanted;

/** The wizard that reads a document, lets a person look over what was found, and makes a plan of it. */
public final class ImportWizard {

    private static final String TITLE = "导入工作要点";

    private final Workbench workbench;
    private final Eyes eyes;
    private final Hands hands;

    /** The wizard over the window of a running product. */
    public ImportWizard(Product product) {
        workbench = new Workbench(product);
        eyes = product.eyes();
        hands = product.hands();
    }

    /** Opens it from the menu. */
    public void open() {
        workbench.menu("文件", "导入工作要点…");
        eyes.see(Wanted.shell(TITLE));
    }

    /** Names the document and goes on to the review. */
    public void read(Path document) {
        workbench.fill(Wanted.control("Text").with("label", "文件：").in(TITLE), document.toString());
        goOn();
    }

    /** Chooses a candidate. */
    public void select(String name) {
        Wanted node = Wanted.node(name).in(TITLE);
        hands.click(eyes.see(node.with("showing", "true")));
        eyes.see(node.with("selected", "true"));
    }

    /** Leaves a candidate out of the plan. */
    public void reject(String name) {
        select(name);
        hands.press("DELETE");
    }

    /** Gives a candidate another name. */
    public void rename(String name, String newName) {
        select(name);
        hands.press("F2");
        workbench.fillFocused(newName);
        hands.press("ENTER");
        eyes.see(Wanted.node(newName).in(TITLE));
    }

    /** Splits a candidate in the document before a piece of its text. */
    public void splitBefore(String name, String text) {
        select(name);
        Sight place = eyes.seeText(text);
        hands.click(Hands.inside(place, 0, place.number("height") / 2));
        hands.press("CONTROL ENTER");
    }

    /** Drags a candidate into another one. */
    public void dragOnto(String name, String parent) {
        select(name);
        Sight from = eyes.see(Wanted.node(name).in(TITLE).with("showing", "true"));
        Sight to = eyes.see(Wanted.node(parent).in(TITLE).with("showing", "true"));
        hands.carry(Hands.middle(from), Hands.middle(to));
        eyes.until(() -> eyes.look(Wanted.node(name).in(TITLE)).stream()
                .filter(node -> node.number("y") != from.number("y")).findFirst(), () -> "see " + name + " moved");
    }

    /** Moves a candidate before the one above it, with the keyboard. */
    public void moveUp(String name) {
        select(name);
        Sight from = eyes.see(Wanted.node(name).in(TITLE));
        hands.press("ALT UP");
        eyes.until(() -> eyes.look(Wanted.node(name).in(TITLE)).stream()
                .filter(node -> node.number("y") < from.number("y")).findFirst(), () -> "see " + name + " higher");
    }

    /** Goes on to the review of the document that is named already. */
    public void goOn() {
        eyes.see(Wanted.shell(TITLE));
        press("下一步 >");
        eyes.see(Wanted.tools().in(TITLE).that("split", tool -> tool.get("tip").startsWith("在光标处拆分")));
    }

    /** Makes the plan. */
    public void finish() {
        press("生成计划");
        eyes.seeNo(Wanted.shell(TITLE));
    }

    private void press(String button) {
        hands.click(eyes.see(Wanted.button(button).in(TITLE).with("enabled", "true")));
    }
}
