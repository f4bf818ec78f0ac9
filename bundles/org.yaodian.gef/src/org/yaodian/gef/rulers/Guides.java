/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.rulers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.rulers.RulerChangeListener;
import org.eclipse.gef.rulers.RulerProvider;
import org.yaodian.gef.ViewCommand;

/** One ruler with its guides. */
final class Guides extends RulerProvider {

    private static final int MOST = 100;

    private final List<Guide> guides = new ArrayList<>();
    private final Consumer<String> memory;

    /**
     * Makes a ruler.
     *
     * @param text   the remembered guides: their places with commas between
     * @param memory told the text to remember after a change
     */
    Guides(String text, Consumer<String> memory) {
        this.memory = memory;
        Stream.of(text.split(",")).filter(each -> each.matches("-?[0-9]{1,7}")).limit(MOST)
                .map(Integer::parseInt).map(Guide::new).forEach(guides::add);
    }

    private String toText() {
        return guides.stream().map(guide -> String.valueOf(guide.position())).collect(Collectors.joining(","));
    }

    @Override
    public Object getRuler() {
        return this;
    }

    @Override
    public int getUnit() {
        return UNIT_PIXELS;
    }

    @Override
    public List<?> getGuides() {
        return List.copyOf(guides);
    }

    @Override
    public int[] getGuidePositions() {
        return guides.stream().mapToInt(Guide::position).toArray();
    }

    @Override
    public int getGuidePosition(Object guide) {
        return ((Guide) guide).position();
    }

    @Override
    public Object getGuideAt(int position) {
        return guides.stream().filter(guide -> guide.position() == position).findFirst().orElse(null);
    }

    @Override
    public List<?> getAttachedModelObjects(Object guide) {
        return List.of();
    }

    @Override
    public Command getCreateGuideCommand(int position) {
        return new ViewCommand(() -> {
            var guide = new Guide(position);
            guides.add(guide);
            reparented(guide);
        });
    }

    @Override
    public Command getDeleteGuideCommand(Object guide) {
        return new ViewCommand(() -> {
            guides.remove(guide);
            reparented(guide);
        });
    }

    @Override
    public Command getMoveGuideCommand(Object guide, int distance) {
        return new ViewCommand(() -> {
            ((Guide) guide).move(distance);
            listeners().forEach(listener -> listener.notifyGuideMoved(guide));
            memory.accept(toText());
        });
    }

    private void reparented(Object guide) {
        listeners().forEach(listener -> listener.notifyGuideReparented(guide));
        memory.accept(toText());
    }

    private List<RulerChangeListener> listeners() {
        List<?> all = listeners;
        return all.stream().map(RulerChangeListener.class::cast).toList();
    }
}
