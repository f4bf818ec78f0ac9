/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.expo.rules;

import static org.yaodian.expo.rules.ExpoPlan.facet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.yaodian.expo.facets.DecisionFacet;
import org.yaodian.expo.facets.DomainFacet;
import org.yaodian.expo.facets.DomainKind;
import org.yaodian.expo.facets.PartnerFacet;
import org.yaodian.expo.facets.PartnerLevel;
import org.yaodian.expo.facets.PlanFacet;
import org.yaodian.expo.facets.SystemFunction;
import org.yaodian.expo.facets.ZoneFacet;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.rules.shared.Removal;
import org.yaodian.testing.Plans;
import org.yaodian.testing.sector.RuleExample;

/** Fitting and offending examples for every rule of this sector. */
final class ExpoExamples {

    private static final LocalDate LAST = LocalDate.of(2010, 4, 19);

    private ExpoExamples() {
    }

    static List<RuleExample<ExpoPlan>> all() {
        return Stream.of(countdown(), domains(), parties(), interfaces(), starts(), sites(), systems(), money())
                .flatMap(examples -> examples).toList();
    }

    private static RuleExample<ExpoPlan> of(String rule, Consumer<ExpoPlan> fitting, Consumer<ExpoPlan> broken) {
        return new RuleExample<>("expo." + rule, fitting, broken);
    }

    private static Stream<RuleExample<ExpoPlan>> countdown() {
        return Stream.of(
                of("countdown", p -> p.tickets().setReady(LAST), p -> p.tickets().setReady(LAST.plusDays(1))),
                of("countdown", p -> p.work.setPlannedFinish(LAST),
                        p -> p.plan(p.work, LocalDate.of(2009, 2, 1), LAST.plusDays(1))),
                of("countdown", p -> p.plan(p.work, null, null), p -> {
                    p.plan(p.work, null, null);
                    p.work.setDuration(20);
                }),
                of("countdown", p -> p.design.setPlannedFinish(LocalDate.of(2009, 1, 18)),
                        p -> p.design.setPlannedFinish(LocalDate.of(2009, 1, 19))),
                of("countdown", p -> {
                    p.plan.getDependencies().getFirst().setType(DependencyType.FINISH_TO_FINISH);
                    p.design.setPlannedFinish(LAST);
                }, p -> {
                    p.plan.getDependencies().getFirst().setLag(5);
                    p.design.setPlannedFinish(LocalDate.of(2009, 1, 15));
                }),
                of("countdown", p -> p.backbone().setReady(LocalDate.of(2010, 4, 30)),
                        p -> p.backbone().setReady(ExpoPlan.OPENING)),
                of("countdown", p -> p.opening.setStart(null), p -> p.trial.setStart(ExpoPlan.OPENING)),
                of("countdown", p -> p.trial.setStart(null), p -> {
                    p.trial.setStart(null);
                    p.tickets().setReady(LAST.plusDays(1));
                }));
    }

    private static Stream<RuleExample<ExpoPlan>> domains() {
        return Stream.of(
                of("domainServed", p -> p.visiting.setName("观展服务"), p -> p.add("domain", "参展")),
                of("domainServed", p -> p.relate("supports", p.add("system", "导览系统"), p.visiting),
                        p -> p.add("system", "导览系统")));
    }

    private static Stream<RuleExample<ExpoPlan>> parties() {
        return Stream.of(
                of("bodySides", p -> {
                    Removal.of(p.takesPart);
                    p.police.setKind(UnitKind.ASSOCIATION);
                    Plans.responsibility(p.body, p.police, ResponsibilityRole.COOPERATE);
                }, p -> Removal.of(p.takesPart)),
                of("partnerCategory", p -> facet(p.society, PartnerFacet.class).setCategory("固定通信"),
                        p -> facet(p.society, PartnerFacet.class).setCategory(" 移动通信 ")),
                of("partnerCategory", p -> {
                    facet(p.society, PartnerFacet.class).setCategory("移动通信");
                    facet(p.society, PartnerFacet.class).setLevel(PartnerLevel.NONE);
                }, p -> {
                    facet(p.office, PartnerFacet.class).setCategory("移动通信");
                    facet(p.office, PartnerFacet.class).setLevel(PartnerLevel.PROJECT);
                }),
                of("decisionTasks", p -> {
                    facet(p.decision, DecisionFacet.class).setDecides(false);
                    Removal.of(p.changes);
                }, p -> Removal.of(p.changes)));
    }

    private static Stream<RuleExample<ExpoPlan>> interfaces() {
        return Stream.of(
                of("interfaceOwners", p -> p.link().setDue(ExpoPlan.OPENING), p -> p.link().setDue(null)),
                of("interfaceOwners", p -> p.link().setCityOwner(Plans.unit(p.plan, "市交通局")),
                        p -> p.link().setCityOwner(null)),
                of("interfaceOwners", p -> p.link().setExpoOwner(Plans.unit(p.plan, "市气象局")),
                        p -> p.link().setExpoOwner(p.police)),
                of("interfaceOwners", p -> p.link().setReady(null), p -> p.link().setExpoOwner(null)));
    }

    private static Stream<RuleExample<ExpoPlan>> starts() {
        return Stream.of(
                of("masterApproved", p -> p.backbone().setStart(LocalDate.of(2008, 3, 1)),
                        p -> p.backbone().setStart(LocalDate.of(2008, 2, 29))),
                of("masterApproved", p -> {
                    facet(p.master, PlanFacet.class).setApproved(null);
                    ((Policy) p.master).setIssued(LocalDate.of(2008, 3, 1));
                }, p -> facet(p.master, PlanFacet.class).setApproved(null)),
                of("masterApproved", p -> p.plan(p.design, null, LocalDate.of(2008, 12, 31)),
                        p -> p.plan(p.design, LocalDate.of(2008, 1, 1), LocalDate.of(2008, 12, 31))));
    }

    private static Stream<RuleExample<ExpoPlan>> sites() {
        return Stream.of(
                of("siteOrder", p -> p.backbone().setReady(LocalDate.of(2010, 3, 31)),
                        p -> p.backbone().setReady(LocalDate.of(2010, 4, 1))),
                of("siteOrder", p -> {
                    p.backbone().setReady(LocalDate.of(2010, 4, 1));
                    Removal.of(p.networkSite);
                }, p -> p.backbone().setReady(LocalDate.of(2010, 4, 2))),
                of("afterUse", p -> {
                    p.backbone().setTemporary(true);
                    p.relate("handsOver", p.backbone, p.add("afterUse", "移交"));
                }, p -> p.backbone().setTemporary(true)),
                of("afterUse", p -> p.zone.setName("B片区"), p -> facet(p.zone, ZoneFacet.class).setTemporary(true)));
    }

    private static Stream<RuleExample<ExpoPlan>> systems() {
        return Stream.of(
                of("peakCapacity", p -> p.tickets().setCapacity(1_030_000), p -> p.tickets().setCapacity(599_999)),
                of("peakCapacity", p -> {
                    p.tickets().setCapacity(0);
                    facet(p.visiting, DomainFacet.class).setKind(DomainKind.ORGANIZING);
                }, p -> p.tickets().setCapacity(0)),
                of("protectionLevel", p -> p.tickets().setProtectionLevel(4),
                        p -> p.tickets().setProtectionLevel(2)),
                of("protectionLevel", p -> {
                    p.tickets().setFunction(SystemFunction.OFFICE);
                    p.tickets().setProtectionLevel(0);
                }, p -> {
                    p.tickets().setFunction(SystemFunction.COMMAND);
                    p.tickets().setProtectionLevel(0);
                }));
    }

    private static Stream<RuleExample<ExpoPlan>> money() {
        return Stream.of(
                of("moneySources", p -> p.tickets().setEstimate(new BigDecimal("900.00")),
                        p -> p.tickets().setEstimate(BigDecimal.valueOf(901))),
                of("moneySources", p -> {
                    p.tickets().setSelfFunded(null);
                    p.tickets().setGovernment(BigDecimal.valueOf(900));
                    p.tickets().setFiled(false);
                }, p -> p.tickets().setFiled(false)),
                of("moneySources", p -> p.backbone().setEstimate(BigDecimal.TEN), p -> {
                    p.backbone().setEstimate(BigDecimal.TEN);
                    p.backbone().setSponsored(BigDecimal.ONE);
                }));
    }
}
