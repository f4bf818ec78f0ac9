/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.yaodian.model.Outline;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.testing.Plans;
import org.yaodian.testing.sector.PlanBuilder;

/** The empty plan and the patterns of e-government. */
final class Patterns {

    private static final int YEAR = 2007;

    private Patterns() {
    }

    private static PlanBuilder plan(String title) {
        var plan = Plans.empty();
        plan.setTitle(title);
        plan.setYear(YEAR);
        plan.setIssuer("信息化委员会");
        plan.setIssued(LocalDate.of(YEAR, 1, 18));
        plan.setNote("模板。单位、日期、金额均为示例。");
        return new PlanBuilder("egov", plan);
    }

    static PlanBuilder empty() {
        var made = plan("电子政务工作要点");
        made.plan().setNote(null);
        for (var name : List.of("电子政务网络", "业务系统建设", "信息资源与信息公开", "信息安全", "项目管理")) {
            made.chapter(name);
        }
        return made;
    }

    static PlanBuilder crossDepartment() {
        var p = plan("跨部门系统");
        var lead = p.unit("牵头部门（示例）", UnitKind.BUREAU);
        var partner = p.unit("配合部门（示例）", UnitKind.BUREAU);
        var chapter = p.chapter("跨部门系统");
        var network = p.add(chapter, "network", "政务外网", "domain", "external");
        var official = p.add(chapter, "network", "公务网", "domain", "official", "classified", "true");
        var city = p.add(chapter, "exchange", "市级信息交换（协同）平台", "securityLevel", "3", "stage", "construction");
        var centre = p.add(chapter, "disasterCentre", "电子政务灾难备份中心", "remoteness", "sameCity", "rto", "4", "rpo", "1");
        var library = p.add(chapter, "library", "实有人口基础信息库", "subject", "population", "updated", "daily");
        var cross = p.lead(p.add(chapter, "crossSystem", "人口综合管理信息系统", "construction", "new", "securityLevel", "3",
                "functions", "人口登记；信息核对；统计分析"), lead, partner);
        var system = p.add(chapter, "departmentSystem", "社会救助业务应用系统", "existing", "true", "construction", "upgrade");
        var name = p.add(chapter, "dataItem", "姓名与身份证号", "subject", "population", "sharing", "conditional");
        var address = p.add(chapter, "dataItem", "实际居住地", "subject", "population", "sharing", "conditional");
        var certificate = p.add(chapter, "certificate", "公务人员数字证书应用");
        var service = p.add(chapter, "service", "居住证办理", "depth", "download", "target", "interact");
        var project = p.lead(p.add(chapter, "project", "人口综合管理信息系统一期工程", "construction", "new", "total", "1100"),
                lead, partner);
        p.plan(project, "2007-03-01", "2007-12-20");
        p.budget(project, "软件开发与集成（示例）", BudgetKind.NEW, 1000);
        p.budget(project, "监理费（示例）", BudgetKind.SUPERVISION, 40);
        p.budget(project, "安全测评费（示例）", BudgetKind.SECURITY_ASSESSMENT, 60);
        var basis = p.add(chapter, "regulation", "信息化“十一五”规划", "kind", "guide");
        ((Policy) basis).setDocumentNumber("（示例文号）");
        p.relate("runsOn", cross, official);
        p.relate("runsOn", library, official);
        p.relate("runsOn", system, network);
        p.relate("exchanges", cross, city);
        p.relate("exchanges", library, city);
        p.relate("exchanges", system, city);
        p.relate("provides", library, name, "frequency", "daily");
        p.relate("provides", library, address, "frequency", "daily");
        p.relate("uses", cross, name, "frequency", "realTime");
        p.relate("uses", system, address, "frequency", "monthly", "direction", "pull");
        p.relate("drawsOn", cross, library);
        p.relate("recovers", cross, centre);
        p.relate("recovers", city, centre);
        p.relate("authenticates", cross, certificate);
        p.relate("supports", cross, service);
        p.relate("builds", project, cross);
        p.relate("basis", project, basis);
        p.draw("跨部门系统", Outline.elements(p.plan()).filter(element -> element.getTypeId() != null).toList());
        p.plan().getChildren().get(0).getChildren().forEach(element -> element.setNote("示例"));
        city.getDistricts().clear();
        return p;
    }

    static PlanBuilder district() {
        var p = plan("区县接入市级平台");
        var district = p.unit("松江区", UnitKind.DISTRICT);
        var office = p.unit("松江区信息化委员会", UnitKind.COMMISSION);
        var chapter = p.chapter("区县电子政务总体框架");
        var city = p.add(chapter, "exchange", "市级信息交换（协同）平台", "level", "city");
        city.getDistricts().add(district);
        var platform = p.add(chapter, "exchange", "松江区信息交换（协同）平台", "level", "district", "district", district);
        var library = p.add(chapter, "library", "松江区信息资源库", "level", "district", "subject", "business",
                "district", district);
        var system = p.add(chapter, "departmentSystem", "松江区网上办事系统", "construction", "new", "functions", "网上受理；结果反馈");
        var service = p.add(chapter, "service", "企业设立联合审批", "depth", "download", "target", "interact");
        var item = p.add(chapter, "dataItem", "企业登记信息", "subject", "business", "sharing", "free");
        var project = p.lead(p.add(chapter, "project", "松江区信息交换（协同）平台建设", "construction", "new", "total", "330"),
                office);
        p.plan(project, "2007-04-01", "2007-11-30");
        p.budget(project, "平台建设（示例）", BudgetKind.NEW, 300);
        p.budget(project, "监理费（示例）", BudgetKind.SUPERVISION, 10);
        var assessment = p.add(chapter, "budgetItem", "安全测评费", "cost", "securityAssessment", "asked", "20", "basis",
                "按建设费比例（示例）");
        ((Target) assessment).setMeasure("安全测评费");
        ((Target) assessment).setValue(BigDecimal.valueOf(20));
        ((Target) assessment).setUnitOfMeasure("万元");
        var basis = p.add(chapter, "regulation", "区县电子政务总体框架", "kind", "guide", "trial", "true");
        ((Policy) basis).setDocumentNumber("（示例文号）");
        p.relate("exchanges", platform, city);
        p.relate("exchanges", library, platform);
        p.relate("exchanges", system, platform);
        p.relate("provides", library, item, "frequency", "daily");
        p.relate("uses", system, item, "frequency", "onDemand", "direction", "pull");
        p.relate("supports", system, service);
        p.relate("builds", project, platform);
        p.relate("builds", project, library);
        p.relate("funds", assessment, project);
        p.relate("basis", project, basis);
        p.draw("区县接入", Outline.elements(p.plan()).filter(element -> element.getTypeId() != null).toList());
        p.plan().getChildren().get(0).getChildren().forEach(element -> element.setNote("示例"));
        return p;
    }
}
