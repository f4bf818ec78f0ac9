/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.layout;

import java.util.HashMap;
import java.util.List;

/** Guesses the direction in which a layered drawing comes nearest to the wished aspect ratio. */
final class Flow {

    private Flow() {
    }

    static Direction best(List<Box> boxes, List<Link> links, int gap, double aspectRatio) {
        var layers = layers(boxes, links);
        var width = boxes.stream().mapToInt(box -> box.width).average().orElse(0) + gap;
        var height = boxes.stream().mapToInt(box -> box.height).average().orElse(0) + gap;
        var perLayer = Math.max(1, (double) boxes.size() / layers);
        var right = layers * (width + gap) / (perLayer * height);
        var down = perLayer * width / (layers * (height + gap));
        return Math.abs(Math.log(right / aspectRatio)) < Math.abs(Math.log(down / aspectRatio)) ? Direction.RIGHT
                : Direction.DOWN;
    }

    /** The boxes on the longest path, counted as if links back to an earlier box were not there. */
    private static int layers(List<Box> boxes, List<Link> links) {
        var layer = new HashMap<Box, Integer>();
        boxes.forEach(box -> layer.put(box, 1));
        var deepest = 1;
        for (int round = 0; round < boxes.size(); round++) {
            var changed = false;
            for (var link : links) {
                var source = link.sourceInScope();
                var target = link.targetInScope();
                if (source.index < target.index && layer.get(target) <= layer.get(source)) {
                    layer.put(target, layer.get(source) + 1);
                    deepest = Math.max(deepest, layer.get(target));
                    changed = true;
                }
            }
            if (!changed) {
                break;
            }
        }
        return deepest;
    }
}
