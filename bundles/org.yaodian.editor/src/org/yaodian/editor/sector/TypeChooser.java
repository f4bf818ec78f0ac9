/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.model.register.Pinyin;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.TypeGroup;

/** The element types of sectors by groups, with a field that finds them by a part of the name or its sound. */
final class TypeChooser {

    /** Types of one group of one sector. */
    private record Group(String name, List<ElementType> types) {}

    private final Composite area;
    private final Text search;
    private final TreeViewer tree;
    private final List<Group> groups;

    /**
     * Makes a chooser.
     *
     * @param parent  where
     * @param sectors whose types are offered
     * @param chosen  takes the type that is selected, null for none
     */
    TypeChooser(Composite parent, List<Sector> sectors, Consumer<ElementType> chosen) {
        groups = sectors.stream().flatMap(sector -> groups(sector, sectors.size() > 1)).toList();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        search = new Text(area, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.TypeChooser_Search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new TreeViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new Labels());
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setInput(groups);
        tree.expandAll();
        tree.addSelectionChangedListener(event -> chosen.accept(
                tree.getStructuredSelection().getFirstElement() instanceof ElementType type ? type : null));
        search.addModifyListener(event -> filter());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                tree.getControl().setFocus();
            }
        });
    }

    private static Stream<Group> groups(Sector sector, boolean named) {
        var prefix = named ? sector.name() + "  " : "";
        var known = sector.groups().stream().map(TypeGroup::id).toList();
        return Stream.concat(
                sector.groups().stream().map(group -> new Group(prefix + group.name(),
                        sector.elementTypes().stream().filter(type -> group.id().equals(type.group())).toList())),
                Stream.of(new Group(sector.name(),
                        sector.elementTypes().stream().filter(type -> !known.contains(type.group())).toList())))
                .filter(group -> !group.types().isEmpty());
    }

    Control control() {
        return area;
    }

    /** Selects the first type that is shown. */
    void selectFirst() {
        groups.stream().flatMap(group -> shown(group).stream()).findFirst()
                .ifPresent(type -> tree.setSelection(new StructuredSelection(type), true));
        search.setFocus();
    }

    private void filter() {
        tree.refresh();
        tree.expandAll();
        if (tree.getStructuredSelection().isEmpty()
                || !matches((tree.getStructuredSelection().getFirstElement()))) {
            selectFirst();
        }
    }

    private boolean matches(Object selected) {
        return selected instanceof ElementType type && matches(type);
    }

    private boolean matches(ElementType type) {
        var typed = search.getText().strip();
        return typed.isEmpty() || type.name().contains(typed) || Pinyin.matches(type.name(), typed);
    }

    private List<ElementType> shown(Group group) {
        return group.types().stream().filter(this::matches).toList();
    }

    /** Groups with types that fit. */
    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return groups.stream().filter(group -> !shown(group).isEmpty()).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Group group ? shown(group).toArray() : new Object[0];
        }

        @Override
        public boolean hasChildren(Object line) {
            return line instanceof Group;
        }

        @Override
        public Object getParent(Object child) {
            return child instanceof ElementType type
                    ? groups.stream().filter(group -> group.types().contains(type)).findFirst().orElse(null)
                    : null;
        }
    }

    /** Names and pictures of types, with their descriptions as tips. */
    private static final class Labels extends ColumnLabelProvider {

        @Override
        public String getText(Object line) {
            return line instanceof ElementType type ? type.name() : ((Group) line).name();
        }

        @Override
        public Image getImage(Object line) {
            return line instanceof ElementType type ? EditorImages.of(type) : null;
        }

        @Override
        public String getToolTipText(Object line) {
            return line instanceof ElementType type && !type.description().isEmpty() ? type.description() : null;
        }
    }
}
