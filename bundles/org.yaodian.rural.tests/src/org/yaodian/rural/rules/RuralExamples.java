/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rural.rules;

import static org.yaodian.rural.rules.RuralPlan.day;
import static org.yaodian.rural.rules.RuralPlan.facet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.rules.shared.Removal;
import org.yaodian.rural.facets.SourceFacet;
import org.yaodian.rural.facets.StationState;
import org.yaodian.rural.facets.TracingStage;
import org.yaodian.rural.facets.UpdatePeriod;
import org.yaodian.rural.facets.VillageFacet;
import org.yaodian.testing.Plans;
import org.yaodian.testing.sector.RuleExample;

/** Fitting and offending examples for every rule of this sector. */
final class RuralExamples {

    private RuralExamples() {
    }

    static List<RuleExample<RuralPlan>> all() {
        return Stream.of(villages(), lines(), stations(), money(), sources(), chains(), devices(), whiteSpots())
                .flatMap(examples -> examples).toList();
    }

    private static RuleExample<RuralPlan> of(String rule, Consumer<RuralPlan> fitting, Consumer<RuralPlan> broken) {
        return new RuleExample<>("rural." + rule, fitting, broken);
    }

    private static Stream<RuleExample<RuralPlan>> villages() {
        return Stream.of(
                of("village", p -> p.villageUnit.setCode("310116103399"), p -> p.villageUnit.setCode("310116103001")),
                of("village", p -> p.villageUnit.setCode(" 310116103201 "), p -> p.villageUnit.setCode("31011610320")),
                of("village", p -> p.village().setUnit(p.otherUnit), p -> p.village().setUnit(null)),
                of("village", p -> p.villageUnit.setName("村"), p -> p.villageUnit.setCode(null)),
                of("village", p -> p.relate("covers", p.add("station", "二站"), p.otherVillage),
                        p -> p.relate("covers", p.add("station", "二站"), p.village)),
                of("sharedSite", p -> p.settles.setTo(p.otherVillage), p -> Removal.of(p.shares)));
    }

    private static Stream<RuleExample<RuralPlan>> lines() {
        return Stream.of(
                of("terminalLine", p -> p.line().setReady(p.terminal().getInstalled()),
                        p -> p.line().setReady(p.terminal().getInstalled().plusDays(1))),
                of("terminalLine", p -> {
                    p.relate("joins", p.terminal, p.line);
                    Removal.of(p.deployed);
                }, p -> Removal.of(p.joins)),
                of("terminalLine", p -> {
                    p.line().setReady(null);
                    p.terminal().setInstalled(null);
                }, p -> p.line().setReady(null)));
    }

    private static Stream<RuleExample<RuralPlan>> stations() {
        return Stream.of(
                of("acceptance", p -> {
                    p.station().setState(StationState.OPEN);
                    p.station().setMechanism(false);
                }, p -> p.station().setMechanism(false)),
                of("acceptance", p -> p.station().setAcceptedDate(day(9, 1)), p -> {
                    p.station().setState(StationState.OPEN);
                    p.station().setAcceptedDate(day(9, 1));
                    p.station().setOfficer(false);
                    p.station().setRules(false);
                }),
                of("officerTrained", p -> p.training.setFinish(day(4, 30)), p -> p.training.setFinish(day(5, 1))),
                of("officerTrained", p -> {
                    p.station().setOpenDate(null);
                    Removal.of(p.attends);
                }, p -> Removal.of(p.attends)),
                of("officerTrained", p -> p.training.setFinish(null), p -> {
                    p.training.setStart(null);
                    p.training.setFinish(null);
                }),
                of("officerTrained", p -> p.relate("responsible", p.officer, p.center),
                        p -> Removal.of(p.responsible)),
                of("pilotReport", p -> {
                    p.relate("reports", p.pilot, Plans.task(p.chapter, "汇报"));
                    p.pilot.getChildren().clear();
                }, p -> p.pilot.getChildren().getFirst().setName("宣传")));
    }

    private static Stream<RuleExample<RuralPlan>> money() {
        return Stream.of(
                of("goalSum", p -> {
                    p.share.setValue(BigDecimal.valueOf(39.5));
                    p.otherShare.setValue(BigDecimal.valueOf(60.5));
                }, p -> p.share.setValue(BigDecimal.valueOf(53))),
                of("goalSum", p -> p.share.setValue(null), p -> p.goal.getChildren().remove(p.share)),
                of("subsidyShares", p -> {
                    p.subsidy().setCityShare(80);
                    p.subsidy().setDistrictShare(20);
                }, p -> p.subsidy().setCityShare(80)),
                of("subsidyShares", p -> p.subsidy().setAmount(BigDecimal.TEN), p -> {
                    p.subsidy().setCityShare(130);
                    p.subsidy().setDistrictShare(-30);
                }));
    }

    private static Stream<RuleExample<RuralPlan>> sources() {
        return Stream.of(
                of("source", p -> facet(p.source, SourceFacet.class).setPeriod(UpdatePeriod.YEAR),
                        p -> facet(p.source, SourceFacet.class).setPeriod(UpdatePeriod.UNSET)),
                of("source", p -> {
                    facet(p.source, SourceFacet.class).setOwner(null);
                    Plans.responsibility(p.source, p.office, ResponsibilityRole.LEAD);
                }, p -> {
                    facet(p.source, SourceFacet.class).setOwner(null);
                    Plans.responsibility(p.source, p.office, ResponsibilityRole.COOPERATE);
                }));
    }

    private static Stream<RuleExample<RuralPlan>> chains() {
        return Stream.of(
                of("tracing", p -> {
                    var washed = p.add("step", "净菜加工");
                    p.stage(washed, TracingStage.PROCESSING);
                    p.first.setTo(washed);
                    p.relate("traces", washed, p.tested);
                }, p -> {
                    p.first.setTo(p.moved);
                    p.plan.getRelations().remove(p.second);
                    p.second.setFrom(null);
                    p.second.setTo(null);
                    p.chapter.getChildren().remove(p.tested);
                }),
                of("tracing", p -> p.stage(p.tested, TracingStage.TESTING), p -> {
                    Removal.of(p.third);
                    Removal.of(p.sold);
                }),
                of("tracing", p -> p.grown.setName("种植"), p -> {
                    Removal.of(p.first);
                    Removal.of(p.grown);
                }),
                of("tracing", p -> p.relate("traces", p.tested, p.moved),
                        p -> p.relate("traces", p.moved, p.tested)));
    }

    private static Stream<RuleExample<RuralPlan>> devices() {
        return Stream.of(
                of("deviceAge", p -> p.terminal().setBought(LocalDate.of(Plans.YEAR - 4, 1, 1)),
                        p -> p.terminal().setBought(LocalDate.of(Plans.YEAR - 5, 12, 31))),
                of("deviceAge", p -> {
                    p.terminal().setBought(LocalDate.of(Plans.YEAR - 9, 1, 1));
                    var line = PlanFactory.eINSTANCE.createBudgetLine();
                    line.setKind(BudgetKind.UPGRADE);
                    p.terminal.getBudgetLines().add(line);
                }, p -> {
                    p.terminal().setLife(3);
                    p.terminal().setBought(LocalDate.of(Plans.YEAR - 3, 1, 1));
                }));
    }

    private static Stream<RuleExample<RuralPlan>> whiteSpots() {
        return Stream.of(
                of("whiteSpot", p -> Removal.of(p.settles),
                        p -> facet(p.otherVillage, VillageFacet.class).setStationYear(0)),
                of("whiteSpot", p -> p.otherUnit.setName("村"), p -> {
                    var unit = Plans.unit(p.plan, "山塘村");
                    unit.setKind(UnitKind.VILLAGE);
                }),
                of("whiteSpot", p -> p.village().setStationYear(Plans.YEAR), p -> Removal.of(p.covers)));
    }
}
