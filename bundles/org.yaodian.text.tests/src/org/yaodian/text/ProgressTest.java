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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long import shows progress, can be cancelled, and none hangs. */
@SuppressWarnings("nls")
class ProgressTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private static final class Counter extends NullProgressMonitor {

        private int total;
        private double done;
        private int asked;
        private int cancelAfter = Integer.MAX_VALUE;

        @Override
        public void beginTask(String name, int totalWork) {
            total = totalWork;
        }

        @Override
        public void internalWorked(double work) {
            done += work;
        }

        @Override
        public void worked(int work) {
            done += work;
        }

        @Override
        public boolean isCanceled() {
            return ++asked > cancelAfter;
        }
    }

    private static byte[] document(int chapters) {
        var text = new StringBuilder("临江市2009年工作要点\n");
        for (int i = 1; i <= chapters; i++) {
            text.append("一、第").append(i).append("项工作\n推进电子政务平台建设；完善市民卡系统。\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void allWorkIsDoneAtTheEnd() throws ImportException {
        var monitor = new Counter();
        new WorkPointReader().read("a.txt", document(200), ImportOptions.standard(), monitor);
        assertEquals(monitor.total, monitor.done, monitor.total / 50.0);
    }

    @Test
    void cancellingStopsTheReaderInTheMiddle() {
        var whole = new Counter();
        assertTrue(assertTimeoutPreemptively(LONG, () -> {
            new WorkPointReader().read("a.txt", document(200), ImportOptions.standard(), whole);
            return whole.asked;
        }) > 200);
        var monitor = new Counter();
        monitor.cancelAfter = whole.asked / 2;
        assertThrows(OperationCanceledException.class,
                () -> new WorkPointReader().read("a.txt", document(200), ImportOptions.standard(), monitor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "）", "“", "《", "一、", "（一）", "1.", "①", "推进", "推进、", "系统", "和", "等", "年", "月", "1", "一",
            "百",
            "，", "。", "的", "牵头单位：", "A牵头，", "市", "市局、", "%", "2009年", "达到1", "建成1个", "\t", "\u3000\u3000", "区、", "第一章",
            "以", "由",
            "负责", "不", "，推进平台", "、数据库", "《》", "。\n", "年底前"})
    void noRepetitionHangsTheReader(String part) {
        var text = "推进信息化建设，" + part.repeat(15_000 / part.length());
        assertTimeoutPreemptively(LONG, () -> {
            try {
                return new WorkPointReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8),
                        ImportOptions.standard(), null);
            } catch (ImportException e) {
                return e;
            }
        }, part);
    }
}
