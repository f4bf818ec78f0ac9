/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.time.Instant;

/**
 * What somebody remarked on a part of a plan, without changing it.
 *
 * @param id      its id
 * @param pieceId the part
 * @param author  who
 * @param written when
 * @param text    what
 */
public record Remark(String id, String pieceId, String author, Instant written, String text) {}
