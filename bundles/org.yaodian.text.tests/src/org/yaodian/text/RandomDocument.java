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

import java.util.random.RandomGenerator;

/** Documents put together at random of the parts that work points have. */
final class RandomDocument {

    private static final String[] VERBS = {"推进", "加快", "完善", "建成", "研究", "启动", "深化", "开展", "进一步拓展", "组织实施", "力争",
            "确保", "发布"};
    private static final String[] OBJECTS = {"政务服务平台", "人口、法人等基础数据库建设", "“智慧社区”工程", "《数据管理办法》", "信息安全检查", "农村信息服务站200个",
            "东湖、西岭等区试点", "数字证书应用", "市民卡系统二期", "𠮷祥档案系统", "CA认证（二期）", "信息产业收入增长15%", "世博会保障"};
    private static final String[] SUFFIXES = {"", "", "", "（牵头单位：市信息办；责任单位：市财政局、各区政府；完成时限：6月底前）",
            "（市发改委牵头，市统计局配合）", "【责任单位：市公安局】", "，年底前完成", "，由市教委负责"};
    private static final String[] LINE_ENDS = {"\n", "\r\n", "\n\n", "\n　　"};

    private RandomDocument() {
    }

    static String of(RandomGenerator random) {
        var text = new StringBuilder();
        if (random.nextBoolean()) {
            text.append(2000 + random.nextInt(30)).append("年临江市工作要点").append(pick(random, LINE_ENDS));
        }
        int style = random.nextInt(6);
        int items = 1 + random.nextInt(12);
        for (int i = 1; i <= items; i++) {
            text.append(number(style, i));
            if (random.nextBoolean()) {
                text.append(pick(random, VERBS)).append("电子政务")
                        .append(random.nextBoolean() ? "。" : pick(random, LINE_ENDS));
            }
            int clauses = random.nextInt(4);
            for (int k = 0; k < clauses; k++) {
                text.append(pick(random, VERBS)).append(pick(random, OBJECTS)).append(pick(random, SUFFIXES))
                        .append(random.nextBoolean() ? "；" : random.nextBoolean() ? "，" : "。");
            }
            text.append(pick(random, LINE_ENDS));
        }
        return text.toString();
    }

    private static String number(int style, int number) {
        var chinese = "一二三四五六七八九十".substring(Math.min(number, 10) - 1, Math.min(number, 10));
        return switch (style) {
            case 0 -> chinese + "、";
            case 1 -> "（" + chinese + "）";
            case 2 -> number + ". ";
            case 3 -> "(" + number + ")";
            case 4 -> "第" + chinese + "条　";
            default -> "";
        };
    }

    private static String pick(RandomGenerator random, String[] parts) {
        return parts[random.nextInt(parts.length)];
    }
}
