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

/** The window of the product: its menus, its editors and the dialogs over it. */
public final class Workbench {

    private final Eyes eyes;
    private final Hands hands;

    /** The window of a running product. */
    public Workbench(Product product) {
        eyes = product.eyes();
        hands = product.hands();
    }

    /** Waits until a plan is open in the editor in front. */
    public void seePlan(String title) {
        eyes.see(Wanted.editor().with("text", title));
        eyes.see(Wanted.model("plan"));
        eyes.rest();
    }

    /** Chooses an entry, opening one menu after the other. */
    public void menu(String... path) {
        var reached = new StringBuilder();
        for (String step : path) {
            reached.append('/').append(step);
            hands.click(eyes.see(Wanted.entry(reached.toString()).with("enabled", "true")));
        }
    }

    /** Brings the page of a diagram, or the source page, to the front. */
    public void showPage(String name) {
        hands.click(eyes.see(Wanted.tab(name)));
        eyes.see(Wanted.tab(name).with("checked", "true"));
    }

    /** Saves with the keyboard and waits until it is done. */
    public void save() {
        hands.press("CONTROL S");
        eyes.see(Wanted.editor().with("dirty", "false"));
    }

    /** Undoes one step with the keyboard. */
    public void undo() {
        String before = fingerprint();
        hands.press("CONTROL Z");
        seeChangeFrom(before);
    }

    /** Redoes one step with the keyboard. */
    public void redo() {
        String before = fingerprint();
        hands.press("CONTROL Y");
        seeChangeFrom(before);
    }

    /** A mark that is equal exactly when the open plan is equal in every detail. */
    public String fingerprint() {
        return eyes.see(Wanted.model("plan")).get("fingerprint");
    }

    /** Waits until the plan is another one. */
    public void seeChangeFrom(String fingerprint) {
        eyes.see(Wanted.model("plan").that("changed", plan -> !plan.get("fingerprint").equals(fingerprint)));
    }

    /** Waits until the plan is the same as at a former time. */
    public void seeAgain(String fingerprint) {
        eyes.see(Wanted.model("plan").with("fingerprint", fingerprint));
    }

    /** Presses a button of a dialog and waits until the dialog has gone. */
    public void answer(String dialog, String button) {
        Sight shell = eyes.see(Wanted.shell(dialog));
        hands.click(eyes.see(Wanted.button(button).in(shell.get("text")).with("enabled", "true")));
        eyes.seeNo(Wanted.shell(dialog));
    }

    /** Writes into a field, over what stands there. */
    public void fill(Wanted field, String text) {
        hands.click(eyes.see(field));
        fillFocused(text);
    }

    /** Writes into the field that has the focus, over what stands there. */
    public void fillFocused(String text) {
        Wanted field = Wanted.control("Text").with("focus", "true");
        eyes.see(field);
        hands.paste(text);
        eyes.see(field.with("text", text));
    }

    /** Types a path into the platform's own file dialog and confirms it. */
    public void chooseFile(Path file) {
        eyes.see(Wanted.fileDialog());
        hands.press("CONTROL A");
        hands.type(file.toString());
        hands.press("ENTER");
        eyes.seeNo(Wanted.fileDialog());
    }
}
