/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.stories.drive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.yaodian.robot.Sight;

/** Asks the robot's bundle in the product; the protocol is described there. */
final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;
    private Socket socket;
    private BufferedReader in;
    private PrintWriter out;

    Connection(int port) {
        this.port = port;
    }

    /** A port of this machine that nobody uses. */
    static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    /**
     * Asks for one kind of thing.
     *
     * @return what is seen
     * @throws NotAnswered if the product does not answer, or not yet
     */
    List<Sight> ask(String look, Sight question) throws NotAnswered {
        try {
            connect();
            out.print(look + ' ' + question.encode() + '\n');
            out.flush();
            String answer = in.readLine();
            if (answer == null) {
                throw new IOException("the product hung up");
            }
            var sights = Stream.of(answer.split(" ")).skip(1).map(Sight::decode).toList();
            if (answer.startsWith("error")) {
                throw new NotAnswered(look + ": " + sights.getFirst().get("message"), null);
            }
            return sights;
        } catch (IOException e) {
            close();
            throw new NotAnswered(e.getMessage(), e);
        }
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            out = new PrintWriter(socket.getOutputStream(), false, StandardCharsets.US_ASCII);
        }
    }

    @Override
    public void close() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is given up either way.
            }
            socket = null;
        }
    }

    /** The product gave no answer. */
    static final class NotAnswered extends Exception {

        private static final long serialVersionUID = 1L;

        NotAnswered(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
