/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.delete;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.yaodian.testing.CommandHarness;
import org.yaodian.testing.SamplePlan;

class DeletionEffectTest {

    private final SamplePlan sample = new SamplePlan();
    private final CommandHarness harness = new CommandHarness(sample.plan);

    private DeletionEffect effect(EObject... objects) {
        var command = new DeleteFromPlanCommand(List.of(objects));
        var effect = command.effect();
        harness.verify(command);
        return effect;
    }

    @Test
    void partsLinksAndDiagramsOfATaskAreCounted() {
        var effect = effect(sample.networkNode);
        assertEquals(new DeletionEffect(List.of(sample.network), 2, 3, 0, 1), effect);
    }

    @Test
    void linksAmongWhatIsDeletedAreCountedOnce() {
        assertEquals(3 + 1, effect(sample.network, sample.exchange, sample.portal).links());
    }

    @Test
    void usesOfAUnitAreCounted() {
        var effect = effect(sample.bureau);
        assertEquals(1, effect.uses());
        assertEquals(0, effect.diagrams());
    }

    @Test
    void aLinkAloneTakesNothingWithIt() {
        assertEquals(new DeletionEffect(List.of(sample.networkToExchange), 0, 0, 0, 1),
                effect(sample.networkToExchangeEdge));
    }
}
