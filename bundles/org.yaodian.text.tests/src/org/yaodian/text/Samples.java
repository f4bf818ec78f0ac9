/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample documents beside the tests, written for them, each with its answers. */
final class Samples {

    static final List<String> NAMES = List.of("linjiang-2009", "yunzhou-2011", "haizhou-2014", "qinghe-2013",
            "nandu-2016", "beigang-2008", "xicheng-2012", "anning-2019", "jiangyin-2010",
            "luyuan-2006", "jingan-2008", "tonghai-2021", "pinghe-2015",
            "huajiang-2012", "shanyin-2018", "donghu-2011", "xinan-2009",
            "qinglan-2010", "yunling-2020", "binwan-2013", "jinchuan-2016", "hexi-2017", "lanjiang-2022",
            "tanxi-2008", "baihe-2023");

    private Samples() {
    }

    static String text(String name) {
        return resource(name + ".txt");
    }

    static Answers answers(String name) {
        return Answers.parse(resource(name + ".answers"));
    }

    static ImportDraft read(String name) {
        return read(text(name).getBytes(StandardCharsets.UTF_8));
    }

    static ImportDraft read(byte[] bytes) {
        try {
            return new WorkPointReader().read("sample.txt", bytes, ImportOptions.standard(), null);
        } catch (ImportException e) {
            throw new AssertionError(e);
        }
    }

    private static String resource(String name) {
        try (var stream = Samples.class.getResourceAsStream("samples/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
