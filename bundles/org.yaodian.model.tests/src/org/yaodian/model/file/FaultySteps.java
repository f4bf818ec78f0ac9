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

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Steps of a save of which one fails, for good or as if the process had died there. */
final class FaultySteps extends FileSteps {

    private final Supplier<IOException> fault;
    private final boolean fatal;
    private int left;
    private boolean dead;

    /**
     * Makes steps that fail once.
     *
     * @param left  how many steps succeed before
     * @param fatal whether nothing at all happens afterwards
     * @param fault what the failing step throws
     */
    FaultySteps(int left, boolean fatal, Supplier<IOException> fault) {
        this.left = left;
        this.fatal = fatal;
        this.fault = fault;
    }

    /** Whether the failing step was reached. */
    boolean hasFailed() {
        return left < 0;
    }

    private void step() throws IOException {
        if (dead || left-- == 0) {
            dead = fatal;
            throw fault.get();
        }
    }

    @Override
    FileChannel create(Path file) throws IOException {
        step();
        return super.create(file);
    }

    @Override
    OutputStream stream(FileChannel channel) {
        return new FilterOutputStream(super.stream(channel)) {

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                try {
                    step();
                } catch (IOException e) {
                    out.write(bytes, offset, length / 2);
                    throw e;
                }
                out.write(bytes, offset, length);
            }
        };
    }

    @Override
    void force(FileChannel channel) throws IOException {
        step();
        super.force(channel);
    }

    @Override
    void copyPermissions(Path from, Path to) throws IOException {
        step();
        super.copyPermissions(from, to);
    }

    @Override
    void link(Path link, Path existing) throws IOException {
        step();
        super.link(link, existing);
    }

    @Override
    void rename(Path from, Path to) throws IOException {
        step();
        super.rename(from, to);
    }

    @Override
    void forceFolder(Path folder) throws IOException {
        step();
        super.forceFolder(folder);
    }

    @Override
    void delete(Path file) throws IOException {
        if (dead) {
            throw fault.get();
        }
        super.delete(file);
    }
}
