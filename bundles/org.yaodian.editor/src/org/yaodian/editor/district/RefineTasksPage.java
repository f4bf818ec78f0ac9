/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.model.plan.Task;
import org.yaodian.model.register.Pinyin;

/** Lets a person choose municipal tasks and see what will happen. */
final class RefineTasksPage extends WizardPage {

    private static final int ROWS = 11;

    private final Set<MunicipalLine> chosen = new LinkedHashSet<>();
    private List<MunicipalLine> lines = List.of();
    private List<String> sectors = List.of();
    private CheckboxTableViewer table;
    private Text search;
    private Combo sector;
    private Label summary;

    RefineTasksPage() {
        super("tasks");
        setTitle(Messages.RefineTasksPage_Title);
        setDescription(Messages.RefineTasksPage_Description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(8, 8).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.RefineTasksPage_Search);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(search);
        sector = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        var all = button(area, Messages.RefineTasksPage_All, true);
        var none = button(area, Messages.RefineTasksPage_None, false);
        table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1)
                .hint(860, table.getTable().getItemHeight() * ROWS).applyTo(table.getTable());
        columns(table.getTable());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setCheckStateProvider(new Checks());
        table.addFilter(new Shown());
        table.addCheckStateListener(event -> choose(List.of((MunicipalLine) event.getElement()), event.getChecked()));
        ColumnViewerToolTipSupport.enableFor(table);
        search.addModifyListener(event -> table.refresh());
        sector.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> table.refresh()));
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(summary);
        area.setTabList(new Control[]{search, sector, all, none, table.getTable()});
        setControl(area);
    }

    private Button button(Composite area, String text, boolean checked) {
        var button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            choose(shown(), checked);
            table.refresh();
        }));
        setButtonLayoutData(button);
        return button;
    }

    private void columns(Table shown) {
        shown.setHeaderVisible(true);
        shown.setLinesVisible(true);
        column(Messages.RefineTasksPage_Code, 90, MunicipalLine::codeText);
        column(Messages.RefineTasksPage_Task, 400, MunicipalLine::nameText);
        column(Messages.RefineTasksPage_Concern, 90, MunicipalLine::concernText);
        column(Messages.RefineTasksPage_Sector, 110, MunicipalLine::sectorText);
        column(Messages.RefineTasksPage_Effect, 190, MunicipalLine::effect);
        RememberedLayout.of(RefineTasksPage.class.getSimpleName()).columns(shown);
    }

    private void column(String heading, int width, Function<MunicipalLine, String> text) {
        var column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(heading);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return text.apply((MunicipalLine) line);
            }

            @Override
            public String getToolTipText(Object line) {
                return getText(line);
            }
        });
    }

    /**
     * Shows other tasks; those that concern the district are chosen.
     *
     * @param found the tasks
     * @param gone  how many municipal tasks the district's plan has that the city's no longer has
     */
    void show(List<MunicipalLine> found, int gone) {
        lines = found;
        chosen.clear();
        lines.stream().filter(MunicipalLine::isProposed).forEach(chosen::add);
        sectors = lines.stream().map(MunicipalLine::sectorText).filter(name -> !name.isEmpty()).distinct().sorted()
                .toList();
        var choices = new ArrayList<>(List.of(Messages.RefineTasksPage_AllSectors));
        choices.addAll(sectors);
        sector.setItems(choices.toArray(String[]::new));
        sector.select(0);
        sector.setVisible(!sectors.isEmpty());
        sector.getParent().layout();
        search.setText("");
        setMessage(gone == 0 ? null : NLS.bind(Messages.RefineTasksPage_Gone, gone), WARNING);
        table.setInput(lines);
        tell();
        search.setFocus();
    }

    private void choose(List<MunicipalLine> some, boolean checked) {
        if (checked) {
            chosen.addAll(some);
        } else {
            some.forEach(chosen::remove);
        }
        tell();
    }

    private void tell() {
        long fresh = chosen.stream().filter(MunicipalLine::isNew).count();
        long changed = chosen.stream().filter(MunicipalLine::isChanged).count();
        summary.setText(NLS.bind(Messages.RefineTasksPage_Summary, new Object[]{chosen.size(), fresh, changed}));
        setPageComplete(fresh + changed > 0);
    }

    private List<MunicipalLine> shown() {
        return lines.stream().filter(this::isShown).toList();
    }

    private boolean isShown(MunicipalLine line) {
        var wanted = wantedSector();
        return (wanted.isEmpty() || wanted.get().equals(line.sectorText()))
                && (Pinyin.matches(line.nameText(), search.getText()) || line.codeText().startsWith(search.getText()));
    }

    private Optional<String> wantedSector() {
        int index = sector.getSelectionIndex() - 1;
        return index < 0 || index >= sectors.size() ? Optional.empty() : Optional.of(sectors.get(index));
    }

    /** {@return the chosen tasks, in the order of the city's plan} */
    List<Task> chosen() {
        return lines.stream().filter(chosen::contains).filter(line -> line.isNew() || line.isChanged())
                .map(MunicipalLine::task).toList();
    }

    /** Tells the table what is chosen, also while a filter hides it. */
    private final class Checks implements ICheckStateProvider {

        @Override
        public boolean isChecked(Object line) {
            return chosen.contains(line);
        }

        @Override
        public boolean isGrayed(Object line) {
            return false;
        }
    }

    private final class Shown extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object line) {
            return isShown((MunicipalLine) line);
        }
    }
}
