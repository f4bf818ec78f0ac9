/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.dnd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.gef.parts.NodeLook;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;

/**
 * Copied nodes.
 *
 * @param fragment their elements
 * @param places   where the nodes of the elements were, in the order of the fragment; fewer when that is not known
 * @param notes    texts and places of copied notes
 */
public record NodesClip(PlanFragment fragment, List<Bounds> places, List<Note> notes) {

    /**
     * A copied note.
     *
     * @param text  its text
     * @param place where it was
     */
    public record Note(String text, Bounds place) {}

    /** What was copied last here; the clipboard itself carries no places. */
    private static NodesClip last;
    private static String lastText = "";

    /**
     * Copies nodes. Units are not copied: the register keeps each only once.
     *
     * @param nodes nodes of one diagram
     * @return the clip
     */
    public static NodesClip of(List<Node> nodes) {
        var elements = new ArrayList<Element>();
        nodes.stream().map(Node::getObject).filter(Element.class::isInstance).map(Element.class::cast)
                .forEach(elements::add);
        var fragment = PlanFragment.of(elements);
        var places = nodes.stream().filter(node -> node.getObject() instanceof Element).map(NodeLook::boundsOf)
                .toList();
        var notes = nodes.stream().filter(node -> node.getObject() == null)
                .map(node -> new Note(node.getText(), NodeLook.boundsOf(node))).toList();
        return new NodesClip(fragment, fragment.elements().size() == places.size() ? places : List.of(), notes);
    }

    /**
     * Puts the clip on the clipboard, also as plain text for other programs.
     *
     * @param display the display
     */
    public void put(Display display) {
        last = this;
        lastText = fragment.toText();
        var clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[]{lastText, plainText()},
                    new Transfer[]{PlanFragmentTransfer.INSTANCE, TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private String plainText() {
        var lines = fragment.elements().stream().map(ShapeCatalog::shapeOf)
                .map(shape -> (shape.code() + " " + shape.title()).strip());
        return Stream.concat(lines, notes.stream().map(Note::text))
                .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
    }

    /**
     * What can be pasted.
     *
     * @param display the display
     * @return the clip, or empty when the clipboard holds no piece of a plan
     */
    public static Optional<NodesClip> get(Display display) {
        var clipboard = new Clipboard(display);
        try {
            if (!(clipboard.getContents(PlanFragmentTransfer.INSTANCE) instanceof String text)) {
                return Optional.empty();
            }
            return text.equals(lastText) ? Optional.of(last)
                    : PlanFragment.parse(text).map(fragment -> new NodesClip(fragment, List.of(), List.of()));
        } finally {
            clipboard.dispose();
        }
    }
}
