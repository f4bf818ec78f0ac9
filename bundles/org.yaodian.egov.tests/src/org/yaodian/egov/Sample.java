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

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Target;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.rules.Checker;
import org.yaodian.rules.shared.SharedRules;
import org.yaodian.testing.sector.PlanBuilder;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportOptions;
import org.yaodian.text.WorkPointReader;

/** E-government of Shanghai in 2007: the chapters of the work points, worked out with examples. */
final class Sample {

    private static final Set<String> CHAPTERS = Set.of("4", "8", "9", "10");
    private static final Set<String> LEFT_OUT = Set.of("9.2", "9.5", "9.6", "9.7", "9.8", "9.9.1", "9.9.2", "10.1",
            "10.3",
            "10.10", "10.11", "10.12", "10.13", "10.14", "10.15", "10.16", "10.17");
    private static final Set<String> DATA = Set.of("egov.provides", "egov.uses", "egov.drawsOn", "egov.duplicates");
    private static final String EXAMPLE = "单位、日期、金额和分面内容均为示例。";

    private static final Map<String, String> LEADS = Map.ofEntries(Map.entry("政府采购", "市财政局"),
            Map.entry("电子监察", "市监察委员会"), Map.entry("安全生产", "市安全生产监督管理局"),
            Map.entry("国有资产", "市国有资产监督管理委员会"), Map.entry("知识产权", "市知识产权局"),
            Map.entry("公务员", "市人事局"), Map.entry("土地房屋", "市房屋土地资源管理局"),
            Map.entry("社会保障", "市劳动和社会保障局"), Map.entry("社会救助", "市民政局"), Map.entry("金质", "市质量技术监督局"),
            Map.entry("金农", "市农业委员会"), Map.entry("档案", "市档案局"), Map.entry("人口", "市公安局"),
            Map.entry("图像监控", "市公安局"), Map.entry("应急", "市政府办公厅"), Map.entry("居住证", "市公安局"),
            Map.entry("企业", "市工商行政管理局"), Map.entry("市场主体", "市工商行政管理局"),
            Map.entry("地理", "市测绘管理办公室"), Map.entry("宏观经济", "市发展和改革委员会"));

    private final PlanBuilder p;
    private final Unit commission;

    Sample(Path document) throws IOException {
        p = new PlanBuilder("egov", read(document));
        commission = p.plan().getUnits().get(0);
    }

    private static WorkPlan read(Path document) throws IOException {
        try {
            var plan = new WorkPointReader().read(document, ImportOptions.standard(), new NullProgressMonitor())
                    .toPlan();
            plan.getChildren().removeIf(child -> !(child instanceof Chapter) || !CHAPTERS.contains(child.getCode()));
            Outline.elements(plan).filter(element -> LEFT_OUT.contains(element.getCode())).toList()
                    .forEach(EcoreUtil::remove);
            return plan;
        } catch (ImportException failure) {
            throw new IOException(failure);
        }
    }

    PlanBuilder build() {
        p.plan().setNote(EXAMPLE);
        schedule();
        networks();
        systems();
        flows();
        districts();
        disclosure();
        projects();
        measures();
        draw();
        return p;
    }

    private void schedule() {
        int[] place = {0};
        Outline.elements(p.plan()).forEach(element -> {
            element.setConfidence(1);
            if (element instanceof Task task) {
                int month = place[0]++ % 4;
                p.plan(task, "2007-0%d-01".formatted(2 + month),
                        "2007-%d-20".formatted(9 + month).replace("-9-", "-09-"));
                if (!task.eIsSet(PlanPackage.Literals.ELEMENT__RESPONSIBILITIES)) {
                    p.lead(task, lead(task.getName()));
                }
                task.setNote(EXAMPLE);
            }
        });
    }

    private Unit lead(String name) {
        return LEADS.entrySet().stream().filter(entry -> name.contains(entry.getKey())).map(Map.Entry::getValue)
                .sorted().findFirst().map(unit -> p.unit(unit, UnitKind.BUREAU)).filter(unit -> name.length() < 30)
                .orElse(commission);
    }

    private void networks() {
        p.set(p.find("公务网"), "bandwidth", "1000", "connected", "160", "planned", "180", "securityLevel", "3",
                "stage", "online", "filed", "2006-11-20", "tested", "2006-09-15", "accepted", "2006-10-10",
                "classified",
                "true");
        p.set(p.find("政务外网"), "bandwidth", "2500", "connected", "420", "planned", "500", "securityLevel", "2",
                "stage", "online", "filed", "2006-12-01");
        p.set(p.find("800兆数字集群政务共网"), "connected", "60", "planned", "90", "stage", "trial");
        p.set(p.find("政府综合服务热线"), "number", "12319", "hours", "24小时", "seats", "60", "answered", "92");
    }

    private void systems() {
        for (var name : List.of("人口综合管理信息系统", "城市图像监控信息系统", "突发公共事件应急管理信息系统", "实有人口综合管理信息系统",
                "企业基础信息共享系统", "进出口领域企业基础信息交换系统", "市场主体行为监管信息系统")) {
            p.lead(p.set(p.find(name), "securityLevel", "3", "stage", "construction"), lead(name), commission);
            p.relate("recovers", p.find(name), p.find("电子政务灾难备份中心"));
            p.relate("authenticates", p.find(name), p.find("数字证书应用示范工程"));
        }
        p.set(p.find("企业基础信息共享系统"), "existing", "true", "construction", "upgrade", "functions", "企业信息共享；企业信息比对");
        p.set(p.find("市场主体行为监管信息系统"), "functions", "信用监管；执法记录");
        p.set(p.find("人口综合管理信息系统"), "functions", "人口信息汇集；人口统计分析");
        p.set(p.find("实有人口综合管理信息系统"), "functions", "实有人口登记；人口信息核对");
        p.relate("duplicates", p.find("人口综合管理信息系统"), p.find("实有人口综合管理信息系统"), "decision", "merge", "reason",
                "第四章与第八章所列为同一系统，按一个项目建设（示例）");
        p.set(p.find("电子政务灾难备份中心"), "remoteness", "sameCity", "stage", "construction", "rto", "4", "rpo", "1");
        p.set(p.find("数字证书应用示范工程"), "authority", "上海市数字证书认证中心", "issued", "20000", "validUntil", "2008-12-31");
        Outline.elements(p.plan()).filter(system -> "egov.departmentSystem".equals(system.getTypeId()))
                .filter(system -> !system.eIsSet(PlanPackage.Literals.ELEMENT__RESPONSIBILITIES)).toList()
                .forEach(system -> p.lead(system, lead(system.getName())));
        p.set(p.find("社会保障业务应用系统"), "securityLevel", "3", "stage", "online", "filed", "2007-09-10", "tested",
                "2007-06-20", "accepted", "2007-08-30", "rto", "8", "rpo", "2");
        p.relate("recovers", p.find("社会保障业务应用系统"), p.find("电子政务灾难备份中心"));
    }

    private void flows() {
        var resources = p.find("深化政府信息公开工作，推进信息资源的开发利用");
        var platform = p.add(resources, "exchange", "市级信息交换（协同）平台", "stage", "construction", "securityLevel", "3",
                "volume", "120");
        p.relate("recovers", platform, p.find("电子政务灾难备份中心"));
        p.relate("runsOn", platform, p.find("政务外网"));
        var people = p.set(p.find("实有人口基础信息库"), "updated", "daily", "records", "1900", "stage", "construction");
        var firms = p.set(p.find("企业信息数据库"), "updated", "daily", "records", "90", "stage", "online");
        var maps = p.set(p.find("空间地理基础信息数据库"), "updated", "quarterly", "stage", "construction");
        var person = item(resources, "姓名与公民身份号码", "population", "市公安局");
        var home = item(resources, "实际居住地", "population", "市公安局");
        var licence = item(resources, "企业登记信息", "legalPerson", "市工商行政管理局");
        var credit = item(resources, "企业监管记录", "business", "市工商行政管理局");
        var address = item(resources, "标准地址", "geospatial", "市测绘管理办公室");
        Stream.of(people, firms, maps).forEach(library -> p.relate("exchanges", library, platform));
        p.relate("runsOn", people, p.find("公务网"));
        p.relate("runsOn", firms, p.find("政务外网"));
        p.relate("runsOn", maps, p.find("政务外网"));
        p.relate("provides", people, person, "frequency", "daily", "direction", "push");
        p.relate("provides", people, home, "frequency", "daily", "direction", "push");
        p.relate("provides", firms, licence, "frequency", "daily", "direction", "both");
        p.relate("provides", maps, address, "frequency", "quarterly");
        use("人口综合管理信息系统", "公务网", platform, people, person, home);
        use("社会保障业务应用系统", "政务外网", platform, people, person);
        use("社会救助业务应用系统", "政务外网", platform, people, person, home);
        use("企业基础信息共享系统", "政务外网", platform, firms, licence);
        use("市场主体行为监管信息系统", "政务外网", platform, firms, licence);
        use("突发公共事件应急管理信息系统", "政务外网", platform, maps, address);
        use("土地房屋综合管理信息系统", "政务外网", platform, maps, address);
        p.relate("provides", p.find("市场主体行为监管信息系统"), credit, "frequency", "weekly");
        p.relate("runsOn", p.find("金质业务应用系统"), p.find("政务外网"));
        p.relate("exchanges", p.find("金质业务应用系统"), platform);
        p.relate("uses", p.find("金质业务应用系统"), credit, "frequency", "weekly", "direction", "pull");
        var permit = p.add(p.find("完善市民服务信息系统和居住证信息系统"), "service", "居住证办理", "depth", "interact", "target",
                "complete", "audience", "市民", "cases", "600000", "days", "15");
        p.relate("supports", p.find("居住证信息系统"), permit);
        p.relate("supports", p.find("政府综合服务热线"), permit);
    }

    private Element item(Element parent, String name, String subject, String authority) {
        return p.add(parent, "dataItem", name, "subject", subject, "sharing", "conditional", "authority",
                p.unit(authority, UnitKind.BUREAU));
    }

    private void use(String name, String network, Element platform, Element library, Element... items) {
        var system = p.find(name);
        p.relate("runsOn", system, p.find(network));
        p.relate("exchanges", system, platform);
        p.relate("drawsOn", system, library);
        for (var item : items) {
            p.relate("uses", system, item, "frequency", "daily", "direction", "pull");
        }
    }

    private void districts() {
        var parent = p.find("全面实施区县电子政务总体框架建设");
        var city = p.find("市级信息交换（协同）平台");
        parent.getChildren().clear();
        for (var name : List.of("松江区", "嘉定区", "闵行区", "南汇区")) {
            var district = p.unit(name, UnitKind.DISTRICT);
            city.getDistricts().add(district);
            parent.getDistricts().add(district);
            var platform = p.add(parent, "exchange", name + "信息交换（协同）平台", "level", "district", "stage", "construction",
                    "district", district);
            var library = p.add(parent, "library", name + "信息资源库", "level", "district", "subject", "business",
                    "district", district);
            p.relate("exchanges", platform, city);
            p.relate("exchanges", library, platform);
            p.relate("runsOn", platform, p.find("政务外网"));
        }
        var work = p.find("推广应用政府信息公开申请网上处理系统并向区县延伸");
        work.getDistricts().addAll(city.getDistricts());
        p.set(p.find("政府信息公开申请网上处理系统"), "districtsCovered", city.getDistricts(), "existing", "true",
                "construction", "upgrade");
    }

    private void disclosure() {
        var work = p.find("推进部分公权力大、公益性强、公众关注度高的“三公”部门制订政府信息公开实施细则");
        for (var name : List.of("市公安局", "市工商行政管理局", "市房屋土地资源管理局")) {
            var unit = p.unit(name, UnitKind.BUREAU);
            p.part(work, unit, ResponsibilityRole.RESPONSIBLE);
            p.add(work, "regulation", name + "政府信息公开实施细则", "kind", "detailedRules", "owner", unit, "effective",
                    "2007-12-01");
        }
        var entry = p.add(p.find("探索形成非公文类信息的目录编制、分类、登记、公开属性审核等规则").getParent(), "dataItem", "政府信息公开目录条目",
                "subject", "archive", "sharing", "free");
        var notice = p.add(work.getParent(), "document", "关于印发2007年上海市信息化工作要点的通知", "owner", commission, "registered",
                "2007-01-29");
        var disclosure = PlanFactory.eINSTANCE.createDisclosure();
        disclosure.setAttribute("active");
        notice.setDisclosure(disclosure);
        p.relate("catalogues", notice, entry);
        Outline.elements(p.plan()).filter(element -> "egov.disclosureTask".equals(element.getTypeId())).toList()
                .forEach(task -> p.relate("basis", task, notice));
    }

    private void projects() {
        var work = p.find("规划建设人口综合管理、城市图像监控、突发公共事件应急管理等跨部门的信息系统");
        var project = p.add(work, "project", "人口综合管理信息系统一期工程", "construction", "new", "stage", "proposal", "total",
                "1260", "supervisor", "监理单位（示例）");
        ((Task) project).setPlannedStart(((Task) work).getPlannedStart());
        ((Task) project).setPlannedFinish(((Task) work).getPlannedFinish());
        p.lead(project, p.unit("市公安局", UnitKind.BUREAU), commission);
        p.budget(project, "软件开发与系统集成（示例）", BudgetKind.NEW, 1150);
        p.budget(project, "监理费（示例）", BudgetKind.SUPERVISION, 50);
        var item = p.add(project, "budgetItem", "安全测评费", "cost", "securityAssessment", "asked", "60", "basis",
                "按三级系统测算（示例）");
        ((Target) item).setMeasure("安全测评费");
        ((Target) item).setValue(BigDecimal.valueOf(60));
        ((Target) item).setUnitOfMeasure("万元");
        var guide = (Policy) p.find("上海市信息化项目预算编制及管理指南");
        guide.setDocumentNumber("（示例文号）");
        p.relate("funds", item, project);
        p.relate("builds", project, p.find("人口综合管理信息系统"));
        p.relate("basis", project, guide);
        p.relate("derives", project, work);
    }

    /** A testable end for each task that has none, as its quick fix proposes. */
    private void measures() {
        new Checker(SharedRules.all()).check(p.plan(), null).stream()
                .filter(finding -> finding.ruleId().equals("task.verb")).toList()
                .forEach(finding -> finding.fixes().getFirst().apply());
        Outline.elements(p.plan(), Target.class).filter(target -> target.getValue() == null).forEach(target -> {
            target.setValue(BigDecimal.valueOf("%".equals(target.getUnitOfMeasure()) ? 100 : 1));
            target.setNote(EXAMPLE);
            target.setName(target.getMeasure() + "（" + ((Element) target.getParent()).getCode() + "）");
        });
    }

    private void draw() {
        p.draw("网络、平台与基础库", ofTypes(List.of("egov.network", "egov.exchange", "egov.library",
                "egov.disasterCentre")));
        p.draw("数据共享", ofTypes(List.of("egov.dataItem", "egov.library", "egov.crossSystem",
                "egov.departmentSystem")).stream().filter(this::isLinked).toList());
        p.draw("信息公开与项目", ofTypes(List.of("egov.disclosureTask", "egov.regulation", "egov.document",
                "egov.project", "egov.budgetItem")));
    }

    private boolean isLinked(Element element) {
        return p.plan().getRelations().stream().filter(relation -> DATA.contains(relation.getTypeId()))
                .anyMatch(relation -> relation.getFrom() == element || relation.getTo() == element);
    }

    private List<Element> ofTypes(List<String> types) {
        return Outline.elements(p.plan())
                .filter(element -> element.getTypeId() != null && types.contains(element.getTypeId())).toList();
    }
}
