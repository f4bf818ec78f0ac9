/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes a {@link PlanResource} for each {@code .plan} file of a resource set. */
public class PlanResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        return new PlanResource(uri);
    }
}
