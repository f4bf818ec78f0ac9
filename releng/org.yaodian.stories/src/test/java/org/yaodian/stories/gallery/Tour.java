/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.yaodian.robot.Sight;
import org.yaodian.stories.drive.Product;
import org.yaodian.stories.drive.Wanted;

/** One walk through the product: the window, each page, each menu, and each dialog that a menu entry opens. */
final class Tour {

    /** Of the window with its frame, in pixels for each percent of the scale. */
    private static final double WIDTH = 14.42;
    private static final double HEIGHT = 9.22;
    private static final int MOST_PAGES = 8;
    private static final int MOST_LOOKS = 20;
    private static final Wanted NEXT = Wanted.control("Button").that("next page",
            button -> button.is("enabled") && button.get("text").matches("(下一步|&?Next).*>"));

    private final Look look;
    private final Path plan;
    private final Path folder;
    private Product product;
    private int taken;

    Tour(Look look, Path plan, Path folder) {
        this.look = look;
        this.plan = plan;
        this.folder = folder;
    }

    /** Takes the pictures, numbered in the order of the walk. */
    void take() throws IOException {
        var workspace = plan.resolveSibling("workspace");
        try (var welcoming = Product.start(workspace, look.language(), look.environment(), look.arguments())) {
            product = welcoming;
            product.eyes().see(Wanted.tabs().that("the welcome page", tab -> tab.get("text").matches("欢迎|Welcome")));
            product.eyes().rest();
            picture("welcome");
        }
        var arguments = Stream.concat(Stream.of(look.arguments()), Stream.of("-open", plan.toString()));
        try (var showing = Product.start(workspace, look.language(), look.environment(),
                arguments.toArray(String[]::new))) {
            product = showing;
            product.eyes().see(Wanted.model("plan"));
            product.eyes().rest();
            picture("window");
            pages();
            for (Sight top : product.eyes().look(Wanted.entries(""))) {
                menu(top);
            }
        }
    }

    /** Every view and page, and in the end the first page again. */
    private void pages() throws IOException {
        var first = product.eyes().see(Wanted.model("diagram")).get("text");
        for (Sight tab : product.eyes().look(Wanted.tabs().with("showing", "true"))) {
            if (!isOneOfManyPages(tab)) {
                product.hands().click(tab);
                product.eyes().rest();
                picture("tab-" + name(tab));
            }
        }
        product.hands().click(product.eyes().see(Wanted.tab(first)));
        product.eyes().rest();
    }

    /** The pages of single chapters look alike; of them only the first is taken. */
    private static boolean isOneOfManyPages(Sight tab) {
        return tab.get("tip").matches("[二三四五六七八九十]+、.*");
    }

    private void menu(Sight top) throws IOException {
        open(top);
        picture("menu-" + name(top));
        var entries = product.eyes().look(Wanted.entries(top.get("path"))).stream()
                .filter(entry -> entry.is("enabled") && opensDialog(entry)).toList();
        close();
        for (Sight entry : entries) {
            open(top);
            product.hands().click(product.eyes().see(Wanted.entry(entry.get("path"))));
            product.eyes().rest();
            picture("dialog-" + name(entry));
            morePages(name(entry));
            close();
        }
    }

    /** The further pages of a wizard that can be reached as it stands, and each page of a dialog with a tree. */
    private void morePages(String name) throws IOException {
        for (int page = 2; page < MOST_PAGES; page++) {
            var next = product.eyes().look(NEXT);
            if (next.isEmpty()) {
                break;
            }
            product.hands().click(next.getFirst());
            product.eyes().rest();
            picture("dialog-" + name + "-" + page);
        }
        if (name.matches("首选项|Preferences")) {
            product.hands().press("RIGHT");
            product.eyes().rest();
            for (Sight node : product.eyes().look(Wanted.nodes().in(name))) {
                product.hands().click(node);
                product.eyes().rest();
                picture("dialog-" + name + "-" + name(node));
            }
        }
    }

    private static boolean opensDialog(Sight entry) {
        return entry.get("text").matches(".*(…|\\.\\.\\.).*");
    }

    private void open(Sight top) {
        product.hands().click(top);
        product.eyes().see(Wanted.entries(top.get("path")));
    }

    /** Escapes from menus and dialogs until only windows with a menu are left. */
    private void close() {
        for (int i = 0; i < 4; i++) {
            product.hands().press("ESCAPE");
            product.eyes().rest();
            if (product.eyes().look(Wanted.shells()).size() <= 1
                    && product.eyes().look(Wanted.fileDialog()).isEmpty()) {
                return;
            }
        }
    }

    private void picture(String name) throws IOException {
        taken++;
        ImageIO.write(settled(), "png", folder.resolve("%02d-%s.png".formatted(taken, name)).toFile());
    }

    /** The screen when nothing moves on it any more; something that blinks only delays. */
    private BufferedImage settled() {
        product.eyes().freshen();
        var now = screen();
        for (int i = 0; i < MOST_LOOKS; i++) {
            var before = now;
            product.eyes().rest();
            now = screen();
            if (Arrays.equals(pixels(before), pixels(now))) {
                break;
            }
        }
        return now;
    }

    private BufferedImage screen() {
        return product.hands().picture().getSubimage(0, 0, (int) (WIDTH * look.scale()),
                (int) (HEIGHT * look.scale()));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String name(Sight sight) {
        return sight.get("text").replaceAll("\\(&?\\w\\)|[…&/\\\\]|\\.\\.\\.", "").strip().replaceAll("\\s+", "-");
    }
}
