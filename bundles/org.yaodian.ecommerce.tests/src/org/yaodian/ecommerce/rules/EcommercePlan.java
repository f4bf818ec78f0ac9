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

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.ecommerce.facets.FunctionFacet;
import org.yaodian.ecommerce.facets.FunctionKind;
import org.yaodian.ecommerce.facets.PlatformFacet;
import org.yaodian.ecommerce.facets.StepFacet;
import org.yaodian.ecommerce.facets.StepKind;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Identity;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Facets;
import org.yaodian.model.sector.Sectors;
import org.yaodian.testing.Plans;

/** A small plan of e-commerce to which no rule of the sector objects, for tests to break. */
final class EcommercePlan {

    final WorkPlan plan = Plans.empty();
    final Unit office = Plans.unit(plan, "市信息化委员会");
    final Unit firm = Plans.unit(plan, "东方电子公司");
    final Chapter chapter = Plans.element(plan, ElementKind.CHAPTER, "电子商务");
    final Element shop = add("b2c", "B to C电子商务公共服务平台");
    final Element equipment = add("b2b", "装备电子商务平台");
    final Element medicine = add("b2b", "生物医药电子商务平台");
    final Element authentication = function("第三方安全认证", FunctionKind.AUTHENTICATION);
    final Element payment = function("电子支付", FunctionKind.PAYMENT);
    final Element credit = function("信用服务", FunctionKind.CREDIT);
    final Element bank = add("bank", "结算银行");
    final Element shanghai = add("authority", "上海CA");
    final Element jiangsu = add("authority", "江苏CA");
    final Element order = step("下单", StepKind.ORDER);
    final Element paid = step("支付", StepKind.PAYMENT);
    final Element delivered = step("配送", StepKind.LOGISTICS);

    EcommercePlan() {
        plan.setYear(2007);
        add("b2b", "电子信息电子商务平台");
        add("b2b", "现代物流电子商务平台");
        facet(shop, PlatformFacet.class).setPublicService(true);
        facet(shop, PlatformFacet.class).setOpening(LocalDate.of(2007, 9, 1));
        relate("adopts", shop, authentication);
        relate("adopts", shop, payment);
        relate("adopts", shop, credit);
        relate("settles", payment, bank);
        relate("certified", authentication, shanghai);
        relate("flows", order, paid);
        relate("flows", paid, delivered);
    }

    Element add(String type, String name) {
        var element = Sectors.installed().elementType("ecommerce." + type).orElseThrow().create();
        element.setId(Identity.create());
        element.setName(name);
        chapter.getChildren().add(element);
        return element;
    }

    Element function(String name, FunctionKind kind) {
        var function = add("function", name);
        facet(function, FunctionFacet.class).setKind(kind);
        return function;
    }

    Element step(String name, StepKind kind) {
        var step = add("step", name);
        facet(step, StepFacet.class).setKind(kind);
        return step;
    }

    Relation relate(String type, Element from, Element to) {
        var relation = Sectors.installed().relationType("ecommerce." + type).orElseThrow().create();
        relation.setId(Identity.create());
        plan.getRelations().add(relation);
        relation.setFrom(from);
        relation.setTo(to);
        return relation;
    }

    void unrelate(Element from, Element to) {
        plan.getRelations().stream().filter(one -> one.getFrom() == from && one.getTo() == to).toList()
                .forEach(one -> {
                    one.setFrom(null);
                    one.setTo(null);
                    plan.getRelations().remove(one);
                });
    }

    static <F extends EObject> F facet(Extensible object, Class<F> type) {
        return Facets.of(object, type).orElseThrow();
    }
}
