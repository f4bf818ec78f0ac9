/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * The properties of the selected objects, edited through commands. One catalogue of fields
 * ({@code FieldCatalogue}) says what an object has; sections show the fields of a tab.
 * <p>
 * Sectors add tabs and sections of their own through the extension points {@code propertyTabs} and
 * {@code propertySections} of {@code org.eclipse.ui.views.properties.tabbed}, with the contributor
 * {@value org.yaodian.editor.properties.PropertyContributor#ID}, whose tabs are named after it
 * ({@code org.yaodian.editor.properties.summary}, ...). Their sections are given a structured selection of the selected
 * objects of the model, all of one plan, and run commands on the stack of its editing domain.
 */
package org.yaodian.editor.properties;
