/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories.drive;

import java.util.function.Predicate;

import org.yaodian.robot.Sight;

/**
 * What to look for on the screen.
 *
 * @param look the kind of look that may see it, a name that the robot's bundle knows
 * @param description what a person would call it, for messages
 * @param matches whether a sight is the one
 */
public record Wanted(String look, String description, Predicate<Sight> matches) {

    private static Wanted any(String look) {
        return new Wanted(look, look, sight -> true);
    }

    /** A window or dialog with this title. */
    public static Wanted shell(String title) {
        return any("shells").with("text", title);
    }

    /** A control of a class of SWT, such as Button, Text or Label. */
    public static Wanted control(String simpleClassName) {
        return any("controls").with("class", simpleClassName);
    }

    /** A push button, check box or radio button. */
    public static Wanted button(String text) {
        return control("Button").with("text", text);
    }

    /** An entry of the menu bar or an open menu. */
    public static Wanted entry(String path) {
        return any("menus").with("path", path);
    }

    /** The entries directly below one of the menu bar or of an open menu, or with "" the menu bar's own. */
    public static Wanted entries(String parent) {
        return any("menus").that("below " + parent, entry -> {
            String path = entry.get("path");
            return path.startsWith(parent + "/") && path.indexOf('/', parent.length() + 1) < 0;
        });
    }

    /** All buttons of tool bars. */
    public static Wanted tools() {
        return any("items").with("kind", "tool");
    }

    /** All tabs. */
    public static Wanted tabs() {
        return any("items").with("kind", "tab");
    }

    /** All windows and dialogs. */
    public static Wanted shells() {
        return any("shells");
    }

    /** All headers of columns. */
    public static Wanted headers() {
        return any("items").with("kind", "header");
    }

    /** All tools and drawers of the palette, and its own title. */
    public static Wanted paletteEntries() {
        return any("palette");
    }

    /** A row of a table or tree that has this text in one of its columns. */
    public static Wanted cell(String text) {
        return any("items").that("cell " + text, item -> item.values().entrySet().stream()
                .anyMatch(value -> value.getKey().startsWith("cell") && value.getValue().equals(text)));
    }

    /** A button of a tool bar, by its tool tip. */
    public static Wanted tool(String tip) {
        return any("items").with("kind", "tool").that("tip " + tip, sight -> sight.get("tip").startsWith(tip));
    }

    /** A tab of a view, an editor or a page; a long name is shortened on it and whole in its tool tip. */
    public static Wanted tab(String text) {
        return any("items").with("kind", "tab").that("text " + text,
                tab -> tab.get("text").equals(text) || tab.get("tip").equals(text));
    }

    /** A row of a tree, by its own text. */
    public static Wanted node(String text) {
        return any("items").with("kind", "node").with("text", text);
    }

    /** All rows of trees. */
    public static Wanted nodes() {
        return any("items").with("kind", "node");
    }

    /** A row of a table, by the text of its first column. */
    public static Wanted row(String text) {
        return any("items").with("kind", "row").with("text", text);
    }

    /** The figure of an element or a link in the diagram, by the element's name. */
    public static Wanted figure(String name) {
        return any("figures").with("text", name);
    }

    /** The figure of any element of a kind. */
    public static Wanted figureOf(String kind) {
        return any("figures").with("class", "Node").with("of", kind);
    }

    /** A tool or drawer of the palette. */
    public static Wanted palette(String label) {
        return any("palette").with("text", label);
    }

    /** An open editor. */
    public static Wanted editor() {
        return any("editors").with("active", "true");
    }

    /** The platform's own dialog that asks for a file. */
    public static Wanted fileDialog() {
        return any("fileDialog");
    }

    /** Something in the model of the active editor: a kind of element, or a link, node, diagram, unit. */
    public static Wanted model(String kind) {
        return any("model").with("kind", kind);
    }

    /** The same, but with this value too. */
    public Wanted with(String name, String value) {
        return that(name + " " + value, sight -> sight.get(name).equals(value));
    }

    /** The same, but only in the window with this title. */
    public Wanted in(String shell) {
        return with("shell", shell);
    }

    /** The same, but only if this holds too. */
    public Wanted that(String condition, Predicate<Sight> holds) {
        return new Wanted(look, description + ", " + condition, matches.and(holds));
    }

    @Override
    public String toString() {
        return description;
    }
}
