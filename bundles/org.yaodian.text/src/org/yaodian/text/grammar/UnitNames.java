/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.yaodian.text.data.Departments;

/** Cuts lists of units apart and tells names of units from other words. */
public final class UnitNames {

    private static final Pattern UNIT = Pattern.compile("(?:市|省|区|县|州|盟|旗|镇|乡|街道|各|国家|中国|本|有关|相关)?.{1,18}"
            + "(?:委|局|办|厅|院|公司|集团|政府|中心|部|署|处|科|室|股|队|所|行|社|区|县|市|部门|单位|学校|海关|街道|镇|乡|园|"
            + "会|组|厂|站|台|馆|校|网|银行|大学|学院|医院|电信|移动|联通|铁通|网通|电力|邮政|烟草|企业|机构|联盟|城|港|"
            + "新城|基地|机关|团|商|堂|报社|法院|检察院|总队|支队|大队|分局|总局|供电|地铁|机场|高校|运营商)");
    private static final Pattern NO_UNIT = Pattern
            .compile(".*(?:推进|加快|完善|达到|实现|增长|完成|开展|提升|提高|进行|对|将|把|[0-9]年|[0-9]月|《).*");
    private static final Pattern TRAILER = Pattern
            .compile("(?:等)?(?:(?:各)?(?:有关|相关)?(?:市级|区级|县级|职能|责任|成员)?(?:部门|单位|委办局|部门和单位|部门、单位|各单位))$");
    private static final Pattern LEADER = Pattern.compile("^(?:由|请|会同|及|和|与|、|：|同|联合|其中|并由|具体由)+");
    private static final Pattern MANNER = Pattern
            .compile("(?:按照?|根据)?(?:各自)?(?:职责|职能|任务)?(?:分工|职责)?(?:共同|分别|具体|各自|联合|组织|协同|密切|积极|主动|全力|总)?$");

    private UnitNames() {
    }

    /**
     * The units of a list.
     *
     * @param list names with separators between them, such as 市信息委、市财政局等部门
     * @return the names in order; empty when there is none
     */
    public static List<String> split(String list) {
        var names = new ArrayList<String>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i < list.length() ? list.charAt(i) : '、';
            depth += c == '（' ? 1 : c == '）' && depth > 0 ? -1 : 0;
            if (depth == 0 && "、，；,;/\u3000 。|".indexOf(c) >= 0) {
                if (isCountyBridge(list, start, i)) {
                    continue;
                }
                addWithConjunctions(list.substring(start, i), names);
                start = i + 1;
            }
        }
        return names;
    }

    /** 各区、县政府 and 各镇、街道 are one name. */
    private static boolean isCountyBridge(String list, int start, int comma) {
        var before = list.substring(start, comma);
        return comma < list.length() && list.charAt(comma) == '、'
                && before.matches("(?:各|各有关|有关|相关)(?:区|县|市|州|盟|旗|镇|乡|街道)(?:、(?:县|区|市|州|盟|旗|镇|乡|街道))*")
                && list.substring(comma + 1).matches("^(?:县|区|市|州|盟|旗|镇|乡|街道).*");
    }

    private static void addWithConjunctions(String item, List<String> names) {
        for (int i = 1; i < item.length() - 1; i++) {
            char c = item.charAt(i);
            if (c == '和' || c == '与' || c == '及') {
                int before = c == '及' && item.charAt(i - 1) == '以' ? i - 1 : i;
                var left = item.substring(0, before);
                var right = item.substring(i + 1);
                if (looksLikeUnit(left) && right.length() > 1 && !Departments.isPart(item, i)
                        && !right.matches("^(?:相关|有关|单位|部门).{0,4}$")) {
                    add(left, names);
                    addWithConjunctions(right, names);
                    return;
                }
            }
        }
        add(item, names);
    }

    private static void add(String item, List<String> names) {
        var name = clean(item);
        if (name.length() >= 2 && name.length() <= 40 && !names.contains(name)) {
            names.add(name);
        }
    }

    /** A name without words before and behind it that are no part of it. */
    static String clean(String item) {
        var name = LEADER.matcher(item.strip()).replaceFirst("");
        name = MANNER.matcher(name).replaceFirst("");
        if (!name.startsWith("各") && !name.startsWith("有关") && !name.startsWith("相关") && name.length() > 3) {
            var bare = TRAILER.matcher(name).replaceFirst("");
            name = bare.length() < 3 || bare.matches("(?:市|省|区|县)级.{0,2}|.*政府") ? name : bare;
        }
        if (name.endsWith("等") && name.length() > 2) {
            name = name.substring(0, name.length() - 1);
        }
        return name;
    }

    /**
     * Whether some words look like the name of a body.
     *
     * @param name the words
     * @return whether they end like one and hold no verb of a task
     */
    static boolean looksLikeUnit(String written) {
        var name = written.endsWith("）") ? written.replaceFirst("（[^（）]*）$", "") : written;
        return Departments.isKnown(name) || name.length() >= 2 && name.length() <= 22 && UNIT.matcher(name).matches()
                && !NO_UNIT.matcher(name).matches();
    }

    /** Whether every name is that of an office inside a body, as 疾控处 and 财务科. */
    static boolean areOffices(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(
                name -> name.matches("[\\u4e00-\\u9fa5]{2,10}(?:处|科|室|股|司|部|组|站|局|委|办|厅|支队|总队|公司)")
                        && looksLikeUnit(name));
    }

    /** Whether every name of a list is one of a body, so surely that no label is needed. */
    static boolean areSurelyUnits(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(name -> Departments.isKnown(name)
                || name.length() >= 3 && looksLikeUnit(name)
                        && name.matches(
                                "^(?:市|省|区|县|州|各|国家).*(?:委|局|办|厅|院|公司|集团|政府|中心|部门|单位|区|县|镇|街道|海关|会|行|组|处|支队|总队|社|乡|学校|医院|[区县]（[区市、]+）|（[市区、县]+）)$")
                        && !name.matches("市级.*|区级.*|县级.*|省级.*|国家级.*"));
    }
}
