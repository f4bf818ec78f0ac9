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

import java.awt.Point;
import java.util.Comparator;

import org.yaodian.robot.Sight;
import org.yaodian.stories.drive.Eyes;
import org.yaodian.stories.drive.Hands;
import org.yaodian.stories.drive.Product;
import org.yaodian.stories.drive.Wanted;

/** The graph page that is in front, with its palette. */
public final class DiagramPage {

    private static final int HEAD = 24;

    private final Workbench workbench;
    private final Eyes eyes;
    private final Hands hands;

    /** The page in the editor of a running product. */
    public DiagramPage(Product product) {
        workbench = new Workbench(product);
        eyes = product.eyes();
        hands = product.hands();
    }

    /** Sees the figure of an element. */
    public Sight figure(String name) {
        return eyes.see(Wanted.figure(name).with("class", "Node"));
    }

    /** Sees the figure of a kind that stands highest in the diagram. */
    public Sight highest(String kind) {
        Wanted wanted = Wanted.figureOf(kind).with("showing", "true");
        eyes.see(wanted);
        return eyes.look(wanted).stream().min(Comparator.comparingInt(figure -> figure.number("y"))).orElseThrow();
    }

    /** Selects an element by a click on its head; lower down there may be elements in it. */
    public void select(String name) {
        hands.click(Hands.inside(figure(name), HEAD, HEAD / 2));
        eyes.see(Wanted.figure(name).with("selected", "true"));
    }

    /** Creates an element with a tool of the palette and gives it a name on the spot. */
    public void create(String tool, Point where, String name) {
        take(tool);
        hands.click(where);
        writeName(name);
        figure(name);
    }

    private void take(String tool) {
        hands.click(eyes.see(Wanted.palette(tool)));
        eyes.see(Wanted.palette(tool).with("active", "true"));
    }

    /** Gives an element another name on the spot. */
    public void rename(String name, String newName) {
        hands.click(figure(name));
        hands.press("F2");
        writeName(newName);
        figure(newName);
    }

    private void writeName(String name) {
        workbench.fillFocused(name);
        hands.press("ENTER");
    }

    /** Connects two elements with a tool of the palette. */
    public Sight connect(String tool, String from, String to) {
        take(tool);
        hands.click(figure(from));
        hands.click(figure(to));
        return eyes.see(Wanted.figure(from + " → " + to).with("class", "Edge"));
    }

    /** Moves an element with the mouse. */
    public void move(String name, int right, int down) {
        Sight figure = figure(name);
        Point from = Hands.inside(figure, figure.number("width") / 2, figure.number("height") / 2);
        hands.drag(from, new Point(from.x + right, from.y + down));
    }

    /** Moves an element with the mouse, faster than a program can follow. */
    public void fling(String name, int right, int down) {
        Point from = Hands.middle(figure(name));
        hands.fling(from, new Point(from.x + right, from.y + down));
    }

    /** Pulls the lower right corner of an element. */
    public void resize(String name, int right, int down) {
        select(name);
        Sight figure = figure(name);
        Point corner = Hands.inside(figure, figure.number("width") + 1, figure.number("height") + 1);
        hands.drag(corner, new Point(corner.x + right, corner.y + down));
    }

    /** Chooses from the context menu of an element. */
    public void contextMenu(String name, String entry) {
        select(name);
        hands.rightClick(Hands.middle(figure(name)));
        hands.click(eyes.see(Wanted.entry("/" + entry)));
    }
}
