/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Remembers how a person arranged sashes and columns, from one start to the next. */
public final class RememberedLayout {

    private static final Map<String, IDialogSettings> WITHOUT_PLATFORM = new HashMap<>();
    private static final String WEIGHTS = "weights";
    private static final String WIDTHS = "widths";
    private static final String ORDER = "order";

    private final IDialogSettings settings;

    private RememberedLayout(IDialogSettings settings) {
        this.settings = settings;
    }

    /**
     * The memory of one page or dialog.
     *
     * @param name its name, unique in this bundle
     * @return the memory
     */
    public static RememberedLayout of(String name) {
        return new RememberedLayout(settings(name));
    }

    /**
     * The settings of one page or dialog. Without a running platform they last as long as the process.
     *
     * @param name its name, unique in this bundle
     * @return the settings, never null
     */
    public static IDialogSettings settings(String name) {
        if (!Platform.isRunning()) {
            return WITHOUT_PLATFORM.computeIfAbsent(name, DialogSettings::new);
        }
        var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RememberedLayout.class))
                .getDialogSettings();
        var section = all.getSection(name);
        return section == null ? all.addNewSection(name) : section;
    }

    /**
     * Restores the weights of a sash and remembers them when it goes.
     *
     * @param sash a sash with its children
     * @param defaults weights when there is no memory
     */
    public void sash(SashForm sash, int... defaults) {
        int[] known = numbers(WEIGHTS);
        sash.setWeights(known.length == defaults.length ? known : defaults);
        sash.addListener(SWT.Dispose, event -> remember(WEIGHTS, sash.getWeights()));
    }

    /**
     * Restores the widths of a tree's columns and remembers them when it goes.
     *
     * @param tree a tree with its columns, each as wide as it should be without a memory
     */
    public void columns(Tree tree) {
        var columns = tree.getColumns();
        int[] known = numbers(WIDTHS);
        if (known.length == columns.length) {
            IntStream.range(0, known.length).forEach(i -> columns[i].setWidth(known[i]));
        }
        tree.addListener(SWT.Dispose,
                event -> remember(WIDTHS, Stream.of(tree.getColumns()).mapToInt(TreeColumn::getWidth).toArray()));
    }

    /**
     * Restores widths and order of a table's columns and remembers them when it goes.
     *
     * @param table a table with its columns, each as wide as it should be without a memory
     */
    public void columns(Table table) {
        var columns = table.getColumns();
        int[] known = numbers(WIDTHS);
        if (known.length == columns.length) {
            IntStream.range(0, known.length).forEach(i -> columns[i].setWidth(known[i]));
        }
        int[] order = numbers(ORDER);
        if (IntStream.of(order).sorted().boxed().toList().equals(IntStream.range(0, columns.length).boxed().toList())) {
            table.setColumnOrder(order);
        }
        table.addListener(SWT.Dispose, event -> {
            remember(WIDTHS, Stream.of(table.getColumns()).mapToInt(TableColumn::getWidth).toArray());
            remember(ORDER, table.getColumnOrder());
        });
    }

    private int[] numbers(String key) {
        var stored = settings.getArray(key);
        return stored == null ? new int[0]
                : Stream.of(stored).filter(s -> s.matches("\\d{1,9}")).mapToInt(Integer::parseInt).toArray();
    }

    private void remember(String key, int[] numbers) {
        settings.put(key, IntStream.of(numbers).mapToObj(Integer::toString).toArray(String[]::new));
    }
}
