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

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** A button that offers texts for a line; the arrow key down opens the offer too. */
final class TextChoices {

    private final Text text;
    private final List<String> choices;
    private final Consumer<String> chosen;

    /**
     * Adds the button.
     *
     * @param parent  where
     * @param text    the line
     * @param choices the texts in their order
     * @param chosen  takes the text that is chosen
     */
    TextChoices(Composite parent, Text text, List<String> choices, Consumer<String> chosen) {
        this.text = text;
        this.choices = choices;
        this.chosen = chosen;
        var button = new Button(parent, SWT.ARROW | SWT.DOWN);
        button.setToolTipText(Messages.TextChoices_Open);
        button.addListener(SWT.Selection, event -> open());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                open();
            }
        });
    }

    private void open() {
        if (!text.getEditable()) {
            return;
        }
        var menu = new Menu(text);
        for (String choice : choices) {
            var item = new MenuItem(menu, SWT.RADIO);
            item.setText(choice.replace("&", "&&"));
            item.setSelection(choice.equals(text.getText()));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection() && !choice.equals(text.getText())) {
                    chosen.accept(choice);
                }
            });
        }
        menu.setLocation(text.toDisplay(new Point(0, text.getSize().y)));
        menu.addListener(SWT.Hide, event -> text.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
