/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.ecommerce;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Policy;
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

/** E-commerce of Shanghai in 2007: the chapters of the work points, worked out with examples. */
final class Sample {

    private static final Set<String> CHAPTERS = Set.of("6", "10");
    private static final Set<String> LEFT_OUT = Set.of("6.1", "6.2", "6.9", "10.1", "10.3", "10.4", "10.5", "10.6",
            "10.7",
            "10.8", "10.9", "10.10", "10.11", "10.12", "10.13", "10.14", "10.15", "10.16");
    private static final String EXAMPLE = "单位、日期、金额和分面内容均为示例。";

    private final PlanBuilder p;
    private final Unit commission;

    Sample(Path document) throws IOException {
        p = new PlanBuilder("ecommerce", read(document));
        commission = p.plan().getUnits().get(0);
    }

    private static WorkPlan read(Path document) throws IOException {
        try {
            var plan = new WorkPointReader().read(document, ImportOptions.standard(), new NullProgressMonitor())
                    .toPlan();
            plan.getChildren().removeIf(child -> !(child instanceof Chapter) || !CHAPTERS.contains(child.getCode()));
            Outline.elements(plan).filter(element -> LEFT_OUT.contains(element.getCode())
                    || element.getTypeId() != null && !element.getTypeId().startsWith("ecommerce.")).toList()
                    .forEach(EcoreUtil::remove);
            return plan;
        } catch (ImportException failure) {
            throw new IOException(failure);
        }
    }

    PlanBuilder build() {
        p.plan().setNote(EXAMPLE);
        schedule();
        industries();
        shop();
        port();
        support();
        cards();
        delta();
        measures();
        draw();
        return p;
    }

    private void schedule() {
        var bank = p.unit("市金融服务办公室", UnitKind.BUREAU);
        var port = p.unit("市口岸服务办公室", UnitKind.BUREAU);
        Outline.elements(p.plan(), Task.class).toList().forEach(task -> {
            task.setConfidence(1);
            task.setNote(EXAMPLE);
            boolean outer = task.getParent() instanceof Chapter;
            p.plan(task, outer ? "2007-02-01" : "2007-03-01", outer ? "2007-12-20" : "2007-11-30");
            if (!task.eIsSet(PlanPackage.Literals.ELEMENT__RESPONSIBILITIES)) {
                p.lead(task, task.getName().contains("口岸") ? port
                        : task.getName().contains("银行卡") || task.getName().contains("税控") ? bank : commission);
            }
        });
        Outline.elements(p.plan()).forEach(element -> element.setConfidence(1));
    }

    private void industries() {
        var parent = p.find("重点扶持装备、电子信息、生物医药、现代物流等行业的电子商务平台建设");
        int members = 300;
        for (var name : List.of("装备", "电子信息", "生物医药", "现代物流")) {
            var platform = p.set(p.find(name + "电子商务平台"), "stage", "construction", "members", Integer.toString(members),
                    "turnover", Integer.toString(members * 80), "turnoverBase", Integer.toString(members * 60));
            p.relate("serves", platform, p.add(parent, "industry", name + "行业", "key", "true"));
            members += 150;
        }
        p.relate("serves", p.find("企业信息化指导规范"), p.find("装备行业"));
    }

    private void shop() {
        var parent = p.find("推进具有第三方安全认证、电子支付、信用服务等功能的B to C电子商务公共服务平台建设");
        var shop = p.set(p.find("B to C电子商务公共服务平台"), "publicService", "true", "stage", "construction", "opening",
                "2007-10-01", "members", "50000", "disputeRate", "0.5");
        var authentication = p.find("第三方安全认证");
        var payment = p.find("电子支付");
        var bank = p.add(parent, "bank", "结算银行", "kind", "bank", "cycle", "1", "cards", "借记卡、贷记卡");
        var authority = p.add(parent, "authority", "上海市数字证书认证中心", "region", "上海", "expires", "2009-12-31");
        var carrier = p.add(parent, "logistics", "第三方物流企业", "coverage", "长三角", "tracked", "true", "hours", "48");
        p.relate("adopts", shop, authentication);
        p.relate("adopts", shop, payment);
        p.relate("adopts", shop, p.find("信用服务"));
        p.relate("settles", payment, bank, "cycle", "1", "fee", "0.5");
        p.relate("certified", authentication, authority);
        var order = p.add(parent, "step", "网上下单", "kind", "order");
        var pay = p.add(parent, "step", "网上支付", "kind", "payment");
        var customs = p.add(parent, "step", "进口商品通关", "kind", "customs", "hours", "24");
        var delivery = p.add(parent, "step", "配送到户", "kind", "logistics", "hours", "48");
        var receipt = p.add(parent, "step", "签收", "kind", "receipt");
        p.relate("flows", shop, order);
        p.relate("flows", order, pay);
        p.relate("flows", pay, customs);
        p.relate("flows", pay, delivery);
        p.relate("flows", customs, delivery);
        p.relate("flows", delivery, receipt);
        p.relate("performs", payment, pay);
        p.relate("performs", carrier, delivery);
        p.relate("performs", p.find("电子口岸"), customs);
        p.relate("connects", customs, p.find("电子口岸"));
        p.relate("connects", carrier, p.find("电子口岸"));
    }

    private void port() {
        p.set(p.find("电子口岸"), "stage", "operation", "service", "报关申报", "declarations", "9000000");
        p.set(p.find("口岸税费电子支付系统"), "stage", "operation", "service", "税费支付");
        p.relate("settles", p.find("口岸税费电子支付系统"), p.find("结算银行"), "cycle", "1");
        p.set(p.find("洋山保税港"), "linked", "true", "approved", "2005-06-22");
        p.relate("connects", p.find("上海空港保税物流园区"), p.find("电子口岸"));
        p.relate("connects", p.find("洋山保税港"), p.find("电子口岸"));
    }

    private void support() {
        var plan = p.find("实施B to B电子商务专项支持计划");
        var rules = p.add(plan, "norm", "电子商务专项支持计划管理办法（示例）");
        ((Policy) rules).setDocumentNumber("（示例文号）");
        int total = 800;
        for (var name : List.of("装备", "电子信息", "生物医药", "现代物流")) {
            var unit = p.unit(name + "电子商务公司（示例）", UnitKind.ENTERPRISE);
            var project = p.add(plan, "supportProject", name + "电子商务平台扶持项目", "applicant", unit, "year", "2007", "total",
                    Integer.toString(total), "ownFunds", Integer.toString(total * 3 / 4), "grant",
                    Integer.toString(total / 4), "ownFundsProven", "true", "score", "85", "state", "granted");
            p.lead(project, unit);
            p.plan(project, "2007-04-01", "2007-11-30");
            p.budget(project, "平台建设（示例）", BudgetKind.NEW, total / 4);
            p.relate("supports", project, p.find(name + "电子商务平台"));
            total += 200;
        }
        var project = p.find("装备电子商务平台扶持项目");
        var firm = p.add(plan.getParent(), "enterprise", "装备电子商务公司", "unit", p.unit("装备电子商务公司（示例）",
                UnitKind.ENTERPRISE), "credit", "AA");
        p.relate("applies", firm, project);
        var first = payment(project, "装备平台首期拨付", "2007-06-15", "paid", "100", "签订合同");
        payment(project, "装备平台尾款拨付", "2007-12-15", "planned", "100", "验收合格");
        p.relate("grounds", first, rules);
        p.set(p.find("组织实施企业信息化指导规范和企业信息化体验扶助计划"), "enterprises", "500", "subsidy", "0.5");
        p.relate("supports", p.find("组织实施企业信息化指导规范和企业信息化体验扶助计划"), firm);
    }

    private Element payment(Element project, String name, String day, String state, String amount, String condition) {
        var payment = p.add(project, "instalment", name, "state", state, "amount", amount, "share", "50", "condition",
                condition);
        ((Event) payment).setStart(LocalDate.parse(day));
        ((Event) payment).setFinish(LocalDate.parse(day));
        p.relate("pays", payment, project);
        return payment;
    }

    private void cards() {
        p.set(p.find("在饮食、娱乐行业启动金融税控收款机应用推广工作"), "industry", "饮食", "planned", "3000", "pilot", "true");
        var districts = List.of("松江区", "嘉定区", "闵行区", "南汇区");
        int share = 100;
        for (var name : List.of("中心城区商业网点", "旅游涉外场所", "乡镇商业中心", "农村生产资料市场")) {
            var place = (Target) p.set(p.find(name), "placeType", name, "terminals", Integer.toString(share * 4));
            place.setMeasure("受理终端");
            place.setUnitOfMeasure("台");
            place.setValue(BigDecimal.valueOf(share * 4L));
            for (var district : districts) {
                var quantity = PlanFactory.eINSTANCE.createQuantity();
                quantity.setLabel(district);
                quantity.setValue(BigDecimal.valueOf(share));
                quantity.setUnit("台");
                place.getQuantities().add(quantity);
            }
            share += 50;
            p.relate("accepts", p.find("结算银行"), place);
        }
        p.relate("accepts", p.find("在饮食、娱乐行业启动金融税控收款机应用推广工作"), p.find("中心城区商业网点"));
    }

    private void delta() {
        var work = p.find("继续推动长三角区域在CA认证、社会诚信体系建设、无线电管理、电子口岸建设、物流信息化等方面的合作");
        Outline.elements(work).filter(Policy.class::isInstance).toList().forEach(EcoreUtil::remove);
        var agreement = p.add(work, "agreement", "长三角CA互认合作协议", "field", "CA认证", "parties", "上海、江苏、浙江", "from",
                "2007-06-01", "until", "2010-05-31");
        var shanghai = p.find("上海市数字证书认证中心");
        for (var region : List.of("江苏", "浙江")) {
            var other = p.add(p.find("第三方安全认证").getParent(), "authority", region + "CA机构", "region", region, "expires",
                    "2009-12-31");
            p.relate("recognizes", shanghai, other, "from", "2007-06-01", "until", "2010-05-31");
            p.relate("agreed", other, agreement);
        }
        p.relate("agreed", shanghai, agreement);
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
        p.draw("平台与交易流程", ofTypes(Set.of("b2c", "function", "step", "bank", "authority", "logistics", "portService",
                "zone", "agreement")));
        p.draw("行业平台与扶持", ofTypes(Set.of("b2b", "industry", "supportProject", "enterprise", "instalment", "norm",
                "experienceBatch")));
        p.draw("银行卡推广", ofTypes(Set.of("cardPlace", "registerBatch", "bank")));
    }

    private List<Element> ofTypes(Set<String> types) {
        return Outline.elements(p.plan()).filter(element -> element.getTypeId() != null
                && types.contains(element.getTypeId().substring("ecommerce.".length()))).toList();
    }
}
