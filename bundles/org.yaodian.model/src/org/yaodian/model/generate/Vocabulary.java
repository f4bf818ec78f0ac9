/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.generate;

import java.util.List;

/** The words that generated plans are made of. */
final class Vocabulary {

    static final List<String> VERBS = List.of("研究", "争取", "规划建设", "启动", "推进", "加快推进", "深化", "拓展", "完善",
            "推广应用", "基本建成", "建成", "完成");
    static final List<String> CHAPTERS = List.of("科技创新", "信息产业", "信息基础设施", "电子政务", "社会事业信息化",
            "经济领域信息化", "城市管理信息化", "信息公开与资源利用", "信息安全", "发展环境", "农村信息化", "人才与交流");
    static final List<String> FIELDS = List.of("社区卫生", "终身教育", "社会保障", "土地房屋", "安全生产", "政府采购",
            "食品安全", "公共交通", "城市网格", "环境监测", "知识产权", "企业信用", "农产品流通", "现代物流", "电子支付",
            "地下空间", "人口管理", "法人登记", "应急指挥", "档案管理", "文化共享", "旅游服务", "就业培训", "社会救助",
            "财政预算", "国资监管", "气象服务", "水务监测", "电子口岸", "电子监察", "公务员管理", "医疗保险");
    static final List<String> SYSTEMS = List.of("信息服务平台", "综合管理系统", "数据交换平台", "基础数据库", "监管系统",
            "办事大厅", "热线系统", "信息资源目录", "移动应用", "指挥调度系统", "统计分析系统", "认证系统");
    static final List<String> TASK_OBJECTS = List.of("信息服务平台建设", "综合管理系统建设", "数据交换平台扩容",
            "基础数据库建设", "监管系统应用", "网上办事", "热线整合", "信息资源目录编制", "示范工程", "标准规范编制",
            "机房改造", "业务流程优化", "试点工作", "培训工作", "信息共享", "安全测评");
    static final List<String> POLICIES = List.of("管理办法", "实施细则", "工作规范", "专项规划", "指导意见", "技术标准");
    static final List<String> EVENTS = List.of("现场推进会", "专题培训", "应急演练", "成果展示会", "专家评审会");
    static final List<String> MEASURES = List.of("覆盖率", "网上办理率", "新增服务站", "系统接入单位", "培训人次", "数据更新率");
    static final List<String> MEASURE_UNITS = List.of("%", "%", "个", "家", "人次", "%");
    static final List<String> DEADLINES = List.of("年底前", "上半年", "6月底前", "三季度", "10月底前", "适时");
    static final List<String> BUREAUS = List.of("信息化委员会", "发展和改革委员会", "财政局", "公安局", "教育委员会",
            "卫生局", "农业委员会", "交通局", "规划局", "档案局", "民政局", "劳动和社会保障局", "文化局", "旅游局",
            "水务局", "环境保护局", "房地产资源管理局", "通信管理局", "质量技术监督局", "人事局");
    static final List<String> DISTRICTS = List.of("东江", "西岭", "南湖", "北桥", "中山", "青田", "长洲", "新港", "白马",
            "云台", "金塘", "临海", "宝山", "嘉禾", "松坪", "清浦");
    static final List<String> TOWNS = List.of("石门", "柳河", "大桥", "双溪", "龙泉", "望亭", "桃源", "周庄", "三林",
            "七宝", "安亭", "罗店");

    private Vocabulary() {
    }
}
