/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot.look;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.yaodian.robot.Look;
import org.yaodian.robot.Sight;

/** Sees where a piece of text stands in a text editor; asked with the value "text". */
public final class PlaceLook implements Look {

    @Override
    public List<Sight> see(Sight question) {
        String wanted = question.get("text");
        return Widgets.visible().filter(StyledText.class::isInstance).map(StyledText.class::cast)
                .flatMap(page -> place(page, wanted)).toList();
    }

    private static Stream<Sight> place(StyledText page, String wanted) {
        int offset = page.getText().indexOf(wanted);
        if (offset < 0 || wanted.isEmpty()) {
            return Stream.empty();
        }
        var bounds = page.getTextBounds(offset, offset + wanted.length() - 1);
        var selection = page.getSelectionRange();
        Sight sight = Sight.of("place").with("text", wanted).with("offset", offset)
                .with("selection", page.getSelectionText()).with("caret", selection.x)
                .with("background", background(page, offset))
                .with("showing", page.getClientArea().intersects(bounds));
        return Stream.of(Widgets.place(sight, page, bounds));
    }

    private static String background(StyledText page, int offset) {
        var style = page.getStyleRangeAtOffset(offset);
        return style == null || style.background == null ? null : style.background.getRGB().toString();
    }
}
