/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.verbs;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yaodian.model.ElementKind;

/** Guesses from its name what kind of element a person means, as good as one can without reading a document. */
public final class KindGuess {

    private static final List<ElementKind> ORDER = List.of(ElementKind.TARGET, ElementKind.POLICY, ElementKind.SYSTEM,
            ElementKind.EVENT);
    private static final Map<ElementKind, Pattern> ENDINGS = new EnumMap<>(Map.of(
            ElementKind.TARGET, Pattern.compile("(率|指数|比重|比例|[0-9.]+ ?[%％])[^，。]{0,6}$|(达到|不低于|超过).*[0-9]"),
            ElementKind.POLICY, Pattern.compile("(办法|规定|条例|意见|细则|规划|标准|规范|制度|纲要|目录|通知)[》」]?$"),
            ElementKind.SYSTEM, Pattern.compile("(系统|平台|数据库|信息库|网站|门户|专网|政务网|外网|内网|数据中心)$"),
            ElementKind.EVENT, Pattern.compile("(会|大会|会议|博览会|展|节|赛|大赛|论坛|宣传周|活动周|活动日)$")));

    /** Verbs that begin names of tasks but do not tell how far they go, so that they have no rung on the ladder. */
    private static final List<String> OTHER_VERBS = List.of("建设", "建立", "改造", "升级", "实施", "举办", "召开", "组织", "印发", "发布",
            "公布", "开发", "整合", "接入", "清理", "整治", "培训", "推出", "配合", "做实", "确保", "构建", "打造");

    private KindGuess() {
    }

    /**
     * Guesses.
     *
     * @param name what a person typed, may be null
     * @return a task when it begins with a verb of the ladder or nothing else is likely; never a chapter
     */
    public static ElementKind of(String name) {
        var text = name == null ? "" : name.strip();
        if (verb(text).isPresent()) {
            return ElementKind.TASK;
        }
        return ORDER.stream().filter(kind -> ENDINGS.get(kind).matcher(text).find()).findFirst()
                .orElse(ElementKind.TASK);
    }

    /**
     * The verb that a name begins with, as names of tasks do.
     *
     * @param name a name, not null
     * @return the longest verb that fits; empty when there is none
     */
    public static Optional<String> verb(String name) {
        var ladder = VerbLadder.standard().rungs().stream().flatMap(rung -> rung.words().stream());
        return Stream.concat(ladder, OTHER_VERBS.stream()).filter(name::startsWith)
                .max(Comparator.comparingInt(String::length));
    }
}
