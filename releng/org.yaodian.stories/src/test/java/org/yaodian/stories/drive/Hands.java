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

import java.awt.AWTException;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.lang.reflect.Field;
import java.util.ArrayDeque;

import org.yaodian.robot.Sight;

/** Moves the mouse and presses keys of the display, as a person at the screen would. */
public final class Hands {

    private static final int EVENT_PAUSE_MILLIS = 12;
    private static final int CARRY_PAUSE_MILLIS = 60;
    private static final int DRAG_STEPS = 8;
    private static final int APPROACH = 3;

    private final int scale;
    private final Robot robot;

    /**
     * Hands for a product whose windows are drawn larger.
     *
     * @param scale pixels of the screen for one pixel of the product
     */
    Hands(int scale) {
        this.scale = scale;
        try {
            robot = new Robot();
            robot.setAutoDelay(EVENT_PAUSE_MILLIS);
        } catch (AWTException e) {
            throw new IllegalStateException("stories need a display that can be driven", e);
        }
    }

    /** Clicks in the middle of what was seen. */
    public void click(Sight sight) {
        click(middle(sight));
    }

    /** Clicks a point of the screen. */
    public void click(Point point) {
        moveTo(point);
        press(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Clicks twice, quickly. */
    public void doubleClick(Sight sight) {
        click(sight);
        press(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Clicks with the other button, for the context menu. */
    public void rightClick(Point point) {
        moveTo(point);
        press(InputEvent.BUTTON3_DOWN_MASK);
    }

    /** Moves the pointer somewhere, with small movements at the end as a hand makes them. */
    public void moveTo(Point point) {
        for (int away = APPROACH; away >= 0; away--) {
            move(point.x - away, point.y - away);
        }
    }

    /** Presses here, moves in steps and lets go there. */
    public void drag(Point from, Point to) {
        drag(new Point[]{from, to});
    }

    /** Presses here and lets go there at once. */
    public void fling(Point from, Point to) {
        moveTo(from);
        robot.setAutoDelay(0);
        try {
            drag(new Point[]{from, to});
        } finally {
            robot.setAutoDelay(EVENT_PAUSE_MILLIS);
        }
    }

    /** Drags something slowly, as far as another program, so that both have time to answer each other. */
    public void carry(Point from, Point to) {
        robot.setAutoDelay(CARRY_PAUSE_MILLIS);
        try {
            drag(new Point[]{from, to, new Point(to.x + 1, to.y)});
        } finally {
            robot.setAutoDelay(EVENT_PAUSE_MILLIS);
        }
    }

    private void drag(Point[] way) {
        moveTo(way[0]);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int i = 1; i < way.length; i++) {
            for (int step = 1; step <= DRAG_STEPS; step++) {
                move(way[i - 1].x + (way[i].x - way[i - 1].x) * step / DRAG_STEPS,
                        way[i - 1].y + (way[i].y - way[i - 1].y) * step / DRAG_STEPS);
            }
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /**
     * Presses keys together.
     *
     * @param keys names as in {@link KeyEvent} without the VK_, separated by spaces, for example "CONTROL SHIFT Z"
     */
    public void press(String keys) {
        var held = new ArrayDeque<Integer>();
        for (String key : keys.split(" ")) {
            robot.keyPress(code(key));
            held.push(code(key));
        }
        held.forEach(robot::keyRelease);
    }

    /**
     * Pastes into the field that has the focus, over what stands there: keys know no Chinese. The text comes a moment
     * later, so wait for it before any other key.
     */
    public void paste(String text) {
        var content = new StringSelection(text);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(content, content);
        press("CONTROL A");
        press("CONTROL V");
    }

    /** Types small letters, digits and the signs of a path, key by key. */
    public void type(String text) {
        text.chars().forEach(character -> {
            if (character == '_') {
                press("SHIFT MINUS");
            } else {
                int code = KeyEvent.getExtendedKeyCodeForChar(character);
                robot.keyPress(code);
                robot.keyRelease(code);
            }
        });
    }

    /** The whole screen. */
    public BufferedImage picture() {
        return robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
    }

    /** The middle of what was seen. */
    public static Point middle(Sight sight) {
        return inside(sight, sight.number("width") / 2, sight.number("height") / 2);
    }

    /** A point of what was seen, from its upper left corner. */
    public static Point inside(Sight sight, int right, int down) {
        return new Point(sight.number("x") + right, sight.number("y") + down);
    }

    private void move(int x, int y) {
        robot.mouseMove(x * scale, y * scale);
    }

    private void press(int button) {
        robot.mousePress(button);
        robot.mouseRelease(button);
    }

    private static int code(String key) {
        try {
            Field field = KeyEvent.class.getField("VK_" + key);
            return field.getInt(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no key " + key, e);
        }
    }
}
