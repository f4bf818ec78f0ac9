/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.file.PlanResource;
import org.yaodian.model.plan.WorkPlan;

/** Tells whether a plan is in every detail as it was: a digest of what would be saved. */
final class Fingerprint {

    private Fingerprint() {
    }

    /** A SHA-256 in hexadecimal digits. */
    static String of(WorkPlan plan) {
        try {
            var bytes = new ByteArrayOutputStream();
            var aside = new PlanResource(URI.createURI("fingerprint.plan"));
            aside.getContents().add(EcoreUtil.copy(plan));
            aside.save(bytes, Map.of());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
