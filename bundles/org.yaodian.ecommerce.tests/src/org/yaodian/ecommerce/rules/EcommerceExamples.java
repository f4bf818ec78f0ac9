/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.ecommerce.rules;

import static org.yaodian.ecommerce.rules.EcommercePlan.facet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.yaodian.ecommerce.facets.GrantState;
import org.yaodian.ecommerce.facets.InstalmentFacet;
import org.yaodian.ecommerce.facets.InstalmentState;
import org.yaodian.ecommerce.facets.PlatformFacet;
import org.yaodian.ecommerce.facets.RecognitionFacet;
import org.yaodian.ecommerce.facets.RegisterFacet;
import org.yaodian.ecommerce.facets.Stage;
import org.yaodian.ecommerce.facets.StepKind;
import org.yaodian.ecommerce.facets.SupportFacet;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Target;
import org.yaodian.testing.sector.RuleExample;

/** At least one fitting and one offending example for every rule of e-commerce. */
final class EcommerceExamples {

    private EcommerceExamples() {
    }

    static List<RuleExample<EcommercePlan>> all() {
        return Stream.of(ofPlatforms(), ofGrants(), ofPayments(), ofPromotion(), ofFlows())
                .flatMap(examples -> examples).toList();
    }

    private static RuleExample<EcommercePlan> of(String ruleId, Consumer<EcommercePlan> fitting,
            Consumer<EcommercePlan> broken) {
        return new RuleExample<>("ecommerce." + ruleId, fitting, broken);
    }

    private static PlatformFacet platform(Element element) {
        return facet(element, PlatformFacet.class);
    }

    private static Element study(EcommercePlan p, Stage stage, BudgetKind... lines) {
        var study = p.add("publicPlatform", "现代物流公共信息服务平台");
        platform(study).setStage(stage);
        for (var kind : lines) {
            var line = PlanFactory.eINSTANCE.createBudgetLine();
            line.setKind(kind);
            study.getBudgetLines().add(line);
        }
        return study;
    }

    private static Stream<RuleExample<EcommercePlan>> ofPlatforms() {
        return Stream.of(
                of("functions", p -> platform(p.add("b2c", "商城")).setPublicService(false),
                        p -> p.unrelate(p.shop, p.credit)),
                of("functions", p -> platform(p.equipment).setPublicService(true),
                        p -> platform(p.add("b2c", "便民服务平台")).setPublicService(true)),
                of("industries", p -> p.equipment.setName("装备行业B2B平台"), p -> p.equipment.setTypeId(null)),
                of("industries", p -> {
                    p.medicine.setName("医药平台");
                    p.relate("serves", p.medicine, p.add("industry", "生物医药行业"));
                }, p -> p.relate("serves", p.medicine, p.add("industry", "纺织行业"))),
                of("industryReason", p -> platform(p.add("b2b", "纺织平台")).setReason("行业申请"),
                        p -> p.add("b2b", "纺织平台")),
                of("industryReason", p -> p.relate("serves", p.add("b2b", "平台"), p.add("industry", "装备行业")),
                        p -> p.relate("serves", p.medicine, p.add("industry", "纺织行业"))),
                of("study", p -> study(p, Stage.STUDY, BudgetKind.OTHER), p -> study(p, Stage.CONSTRUCTION)),
                of("study", p -> p.add("publicPlatform", "中小企业服务平台"),
                        p -> study(p, Stage.STUDY, BudgetKind.NEW)));
    }

    private static SupportFacet project(EcommercePlan p, int grant) {
        var facet = facet(p.add("supportProject", "装备平台二期"), SupportFacet.class);
        facet.setTotal(BigDecimal.valueOf(100));
        facet.setGrant(BigDecimal.valueOf(grant));
        facet.setOwnFundsProven(true);
        return facet;
    }

    private static SupportFacet second(EcommercePlan p) {
        project(p, 10).setApplicant(p.firm);
        var facet = project(p, 10);
        facet.setApplicant(p.firm);
        return facet;
    }

    private static Element payment(EcommercePlan p, InstalmentState state) {
        var payment = p.add("instalment", "首期拨付");
        facet(payment, InstalmentFacet.class).setState(state);
        return payment;
    }

    private static Stream<RuleExample<EcommercePlan>> ofGrants() {
        return Stream.of(of("grant", p -> project(p, 30), p -> project(p, 31)),
                of("grant", p -> project(p, 0).setOwnFundsProven(false), p -> project(p, 30).setOwnFundsProven(false)),
                of("grant", p -> project(p, 0).setTotal(null), p -> project(p, 10).setTotal(null)),
                of("secondGrant", p -> second(p).setState(GrantState.REFUSED), EcommerceExamples::second),
                of("secondGrant", p -> second(p).setYear(2009), p -> {
                    var firm = p.add("enterprise", "东方公司");
                    p.relate("applies", firm, (Element) project(p, 1).eContainer());
                    p.relate("applies", firm, (Element) project(p, 1).eContainer());
                }),
                of("instalment", p -> payment(p, InstalmentState.PLANNED), p -> payment(p, InstalmentState.PAID)),
                of("instalment", p -> p.relate("grounds", payment(p, InstalmentState.DUE), p.add("norm", "验收办法")),
                        p -> payment(p, InstalmentState.DUE)));
    }

    private static RecognitionFacet recognition(EcommercePlan p, LocalDate from, LocalDate until) {
        var facet = facet(p.relate("recognizes", p.shanghai, p.jiangsu), RecognitionFacet.class);
        facet.setFrom(from);
        facet.setUntil(until);
        return facet;
    }

    private static Stream<RuleExample<EcommercePlan>> ofPayments() {
        var summer = LocalDate.of(2007, 7, 1);
        var autumn = LocalDate.of(2007, 10, 1);
        return Stream.of(
                of("settlement", p -> p.unrelate(p.credit, p.bank), p -> p.unrelate(p.payment, p.bank)),
                of("settlement", p -> p.relate("settles", p.shop, p.bank), p -> {
                    p.unrelate(p.payment, p.bank);
                    p.relate("settles", p.shop, p.bank);
                }),
                of("recognition", p -> recognition(p, summer, null), p -> recognition(p, autumn, null)),
                of("recognition", p -> recognition(p, summer, autumn), p -> recognition(p, null, autumn)));
    }

    private static RegisterFacet registers(EcommercePlan p, String industry) {
        var facet = facet(p.add("registerBatch", "首批税控收款机"), RegisterFacet.class);
        facet.setPilot(true);
        facet.setIndustry(industry);
        return facet;
    }

    private static Target place(EcommercePlan p, Integer value, int... parts) {
        var place = (Target) p.add("cardPlace", "旅游涉外场所");
        place.setValue(value == null ? null : BigDecimal.valueOf(value));
        for (int part : parts) {
            var quantity = PlanFactory.eINSTANCE.createQuantity();
            quantity.setLabel("黄浦区");
            quantity.setValue(BigDecimal.valueOf(part));
            place.getQuantities().add(quantity);
        }
        return place;
    }

    private static Stream<RuleExample<EcommercePlan>> ofPromotion() {
        return Stream.of(of("registerPilot", p -> registers(p, "饮食"), p -> registers(p, "餐饮业")),
                of("registerPilot", p -> registers(p, "零售").setPilot(false), p -> registers(p, "零售")),
                of("registerPilot", p -> registers(p, "娱乐"), p -> registers(p, null)),
                of("cardPlace", p -> place(p, 30, 10, 20), p -> place(p, 30, 10)),
                of("cardPlace", p -> place(p, 10, 10), p -> place(p, null, 10)),
                of("cardPlace", p -> place(p, 0, 0), p -> place(p, 30)));
    }

    private static Stream<RuleExample<EcommercePlan>> ofFlows() {
        return Stream.of(
                of("customs", p -> {
                    var customs = p.step("通关", StepKind.CUSTOMS);
                    p.relate("connects", customs, p.add("portService", "报关"));
                }, p -> p.step("通关", StepKind.CUSTOMS)),
                of("customs", p -> p.step("打包", StepKind.OTHER), p -> {
                    p.relate("connects", p.paid, p.add("portService", "税费支付"));
                    p.relate("flows", p.paid, p.step("通关", StepKind.CUSTOMS));
                }),
                of("flow", p -> p.relate("flows", p.delivered, p.step("签收", StepKind.RECEIPT)),
                        p -> p.unrelate(p.paid, p.delivered)),
                of("flow", p -> p.relate("flows", p.paid, p.order), p -> {
                    p.unrelate(p.paid, p.delivered);
                    p.relate("flows", p.paid, p.order);
                }),
                of("flow", p -> p.step("支付", StepKind.PAYMENT), p -> p.relate("flows", p.order, p.delivered)));
    }
}
