/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What a file looked like at one moment, to notice that another program wrote it.
 *
 * @param exists whether it was there
 * @param modified last modification
 * @param size in bytes
 */
public record FileStamp(boolean exists, FileTime modified, long size) {

    private static final FileStamp MISSING = new FileStamp(false, FileTime.fromMillis(0), 0);

    /**
     * Looks at a file.
     *
     * @param file any file
     * @return its stamp; a file that cannot be looked at counts as missing
     */
    public static FileStamp of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(true, attributes.lastModifiedTime(), attributes.size());
        } catch (IOException e) {
            return MISSING;
        }
    }
}
