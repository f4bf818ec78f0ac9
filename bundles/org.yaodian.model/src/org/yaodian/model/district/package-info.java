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
 * Districts: what the product of a district says about it, which municipal tasks concern it, and what it reports. A
 * district is data alone; nothing here names one.
 */
package org.yaodian.model.district;
