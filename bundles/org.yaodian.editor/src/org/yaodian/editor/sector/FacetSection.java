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

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.ui.views.properties.tabbed.ISection;

/**
 * A section that a plug-in adds to the property tab of a facet.
 *
 * @param facet name of the class of the facet
 * @param maker makes a new section; empty when it cannot be made, which is logged then
 */
public record FacetSection(String facet, Supplier<Optional<ISection>> maker) {}
