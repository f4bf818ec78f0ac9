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

import java.time.LocalDate;
import java.util.List;

import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.testing.Plans;
import org.yaodian.testing.sector.PlanBuilder;

/** The empty plan and the patterns of e-commerce. */
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
        return new PlanBuilder("ecommerce", plan);
    }

    private static PlanBuilder drawn(PlanBuilder p, String name) {
        p.draw(name, Outline.elements(p.plan()).filter(element -> element.getTypeId() != null).toList());
        p.plan().getChildren().get(0).getChildren().forEach(element -> element.setNote("示例"));
        return p;
    }

    static PlanBuilder empty() {
        var made = plan("电子商务工作要点");
        made.plan().setNote(null);
        for (var name : List.of("电子商务平台", "电子口岸与物流", "扶持计划", "银行卡与税控收款机", "区域合作")) {
            made.chapter(name);
        }
        return made;
    }

    static PlanBuilder b2c() {
        var p = plan("B2C公共服务平台");
        var chapter = p.chapter("B to C电子商务公共服务平台");
        var shop = p.add(chapter, "b2c", "B to C电子商务公共服务平台", "publicService", "true", "stage", "construction",
                "opening",
                "2007-10-01");
        var authentication = p.add(chapter, "function", "第三方安全认证", "kind", "authentication", "thirdParty", "true");
        var payment = p.add(chapter, "function", "电子支付", "kind", "payment", "settlement", "1");
        var credit = p.add(chapter, "function", "信用服务", "kind", "credit", "thirdParty", "true");
        var bank = p.add(chapter, "bank", "结算银行", "kind", "bank", "cycle", "1");
        var shanghai = p.add(chapter, "authority", "上海CA机构", "region", "上海", "expires", "2009-12-31");
        var other = p.add(chapter, "authority", "江苏CA机构", "region", "江苏", "expires", "2009-12-31");
        var agreement = p.add(chapter, "agreement", "长三角CA互认合作协议", "field", "CA认证", "from", "2007-06-01");
        var order = p.add(chapter, "step", "下单", "kind", "order");
        var pay = p.add(chapter, "step", "支付", "kind", "payment");
        var delivery = p.add(chapter, "step", "配送", "kind", "logistics", "hours", "48");
        var receipt = p.add(chapter, "step", "签收", "kind", "receipt");
        var carrier = p.add(chapter, "logistics", "第三方物流企业", "tracked", "true", "hours", "48");
        p.relate("adopts", shop, authentication);
        p.relate("adopts", shop, payment);
        p.relate("adopts", shop, credit);
        p.relate("settles", payment, bank, "cycle", "1");
        p.relate("certified", authentication, shanghai);
        p.relate("recognizes", shanghai, other, "from", "2007-06-01");
        p.relate("agreed", shanghai, agreement);
        p.relate("flows", shop, order);
        p.relate("flows", order, pay);
        p.relate("flows", pay, delivery);
        p.relate("flows", delivery, receipt);
        p.relate("performs", payment, pay);
        p.relate("performs", carrier, delivery);
        return drawn(p, "B2C公共服务平台");
    }

    static PlanBuilder support() {
        var p = plan("扶持计划项目");
        var commission = p.unit("市信息化委员会", UnitKind.COMMISSION);
        var applicant = p.unit("申报企业（示例）", UnitKind.ENTERPRISE);
        var chapter = p.chapter("B to B电子商务专项支持计划");
        var firm = p.add(chapter, "enterprise", "申报企业", "unit", applicant, "credit", "A");
        var industry = p.add(chapter, "industry", "装备行业", "key", "true");
        var platform = p.add(chapter, "b2b", "装备电子商务平台", "stage", "construction");
        var project = p.lead(p.add(chapter, "supportProject", "装备电子商务平台扶持项目", "applicant", applicant, "total", "1000",
                "ownFunds", "700", "ownFundsProven", "true", "grant", "300", "state", "granted", "score", "86"),
                commission);
        p.plan(project, "2007-04-01", "2007-12-20");
        var norm = p.add(chapter, "norm", "电子商务专项支持计划管理办法");
        ((Policy) norm).setDocumentNumber("（示例文号）");
        var first = payment(p, "首期拨付", "2007-06-15", "paid", "50", "150", "签订合同");
        var last = payment(p, "尾款拨付", "2007-12-25", "planned", "50", "150", "验收合格");
        p.relate("serves", platform, industry);
        p.relate("supports", project, platform);
        p.relate("applies", firm, project);
        p.relate("pays", first, project);
        p.relate("pays", last, project);
        p.relate("grounds", first, norm);
        return drawn(p, "扶持计划项目");
    }

    private static Element payment(PlanBuilder p, String name, String day, String state,
            String share, String amount, String condition) {
        var payment = p.add(p.plan().getChildren().get(0), "instalment", name, "state", state, "share", share, "amount",
                amount, "condition", condition);
        ((Event) payment).setStart(LocalDate.parse(day));
        ((Event) payment).setFinish(LocalDate.parse(day));
        return payment;
    }
}
