/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;

/**
 * Answers on this machine only. One line asks: the name of a look, then optionally a space and an encoded
 * {@link Sight}. One line answers: {@code ok} and the encoded sights, or {@code error} and one sight with its message,
 * all separated by single spaces.
 */
final class RobotServer implements Closeable {

    private final ServerSocket socket;

    RobotServer(int port) throws IOException {
        socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    void start() {
        var thread = new Thread(this::serve, "robot");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    ILog.of(RobotServer.class).warn(e.getMessage(), e);
                }
            }
        }
    }

    private static void converse(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.US_ASCII);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.print(answer(line) + '\n');
            out.flush();
        }
    }

    private static String answer(String line) {
        try {
            int space = line.indexOf(' ');
            String name = space < 0 ? line : line.substring(0, space);
            Sight question = Sight.decode(space < 0 ? "" : line.substring(space + 1));
            Look look = Looks.named(name);
            return UserInterface.ask(() -> look.see(question)).stream().map(each -> ' ' + each.encode())
                    .collect(Collectors.joining("", "ok", ""));
        } catch (RuntimeException e) {
            ILog.of(RobotServer.class).error(line, e);
            return "error " + Sight.of("error").with("message", e.toString()).encode();
        }
    }
}
