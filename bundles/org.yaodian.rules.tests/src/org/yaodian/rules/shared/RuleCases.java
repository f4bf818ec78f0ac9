/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import static org.yaodian.rules.shared.GoodPlan.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.BudgetState;
import org.yaodian.model.plan.Comparison;
import org.yaodian.model.plan.ConstraintType;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.testing.Plans;

/** At least one fitting and one offending example for every rule of the shared model. */
final class RuleCases {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final LocalDate LAST_YEAR = LocalDate.of(Plans.YEAR - 1, 12, 31);
    private static final LocalDate NEXT_YEAR = LocalDate.of(Plans.YEAR + 1, 1, 1);

    private RuleCases() {
    }

    static Stream<RuleCase> all() {
        return Stream.of(ofThePlan(), ofElements(), ofResponsibilities(), ofDates(), ofProgress(), ofLinks(),
                ofNumbers(), ofMoney(), ofUnits(), ofEvents()).flatMap(cases -> cases);
    }

    private static RuleCase of(String ruleId, Consumer<GoodPlan> fitting, Consumer<GoodPlan> broken) {
        return new RuleCase(ruleId, fitting, broken);
    }

    private static Stream<RuleCase> ofThePlan() {
        return Stream.of(
                of("plan.year", p -> p.plan.setYear(1), p -> p.plan.setYear(0)),
                of("plan.title", p -> p.plan.setTitle("要点"), p -> p.plan.setTitle(" ")),
                of("plan.issued", p -> p.plan.setPosted(p.plan.getIssued()), p -> p.plan.setPosted(LAST_YEAR)),
                of("plan.issued", p -> p.plan.setIssued(LAST_YEAR), p -> p.plan.setIssued(LocalDate.of(1998, 1, 1))));
    }

    private static Stream<RuleCase> ofElements() {
        return Stream.of(
                of("element.name", p -> p.target.setName("x"), p -> {
                    p.target.setName(null);
                    var anchor = p.anchor(7, "建成政务外网");
                    p.target.getAnchors().add(anchor);
                }),
                of("element.name", p -> p.event.setName("会"), p -> p.event.setName("")),
                of("element.code", p -> {
                    p.task.setCode("1.1");
                    p.other.setCode("1.2");
                }, p -> {
                    p.task.setCode("1.1");
                    p.other.setCode("1.1 ");
                }),
                of("element.duplicate", p -> p.event.setName(p.task.getName()), p -> p.other.setName("建成 政务外网")),
                of("element.confirm", p -> p.task.setConfidence(0.6), p -> p.task.setConfidence(0.59)),
                of("element.anchor", p -> p.anchor(7, "建成政务外网"), p -> p.anchor(8, "建成政务外网")),
                of("element.anchor", p -> p.anchor(0, "一、"), p -> p.anchor(7, "没有的话")),
                of("element.placement", p -> Plans.element(p.task, ElementKind.SYSTEM, "平台"),
                        p -> Plans.element(Plans.element(p.task, ElementKind.POLICY, "办法"), ElementKind.EVENT, "会")),
                of("chapter.empty", p -> Plans.element(Plans.element(p.plan, ElementKind.CHAPTER, "总则"),
                        ElementKind.POLICY, "规划"), p -> Plans.element(p.plan, ElementKind.CHAPTER, "总则")),
                of("disclosure.reason", p -> p.disclosure("exempt", "涉密"), p -> p.disclosure("exempt", "")),
                of("disclosure.attribute", p -> p.disclosure("onRequest", null), p -> p.disclosure("secret", null)),
                of("attachment.location", p -> p.attachment("批复.pdf"), p -> p.attachment(null)));
    }

    private static Stream<RuleCase> ofResponsibilities() {
        return Stream.of(
                of("task.lead", p -> p.part.getResponsibilities().clear(), p -> p.other.getResponsibilities().clear()),
                of("task.lead", p -> Plans.responsibility(p.task, p.bureau, ResponsibilityRole.COOPERATE),
                        p -> Plans.responsibility(p.task, p.bureau, ResponsibilityRole.LEAD)),
                of("task.lead", p -> Plans.responsibility(p.other, p.bureau, ResponsibilityRole.RESPONSIBLE),
                        p -> p.other.getResponsibilities().get(0).setRole(ResponsibilityRole.RESPONSIBLE)),
                of("responsibility.unit", p -> Plans.responsibility(p.task, p.bureau, ResponsibilityRole.SUPERVISE),
                        p -> Plans.responsibility(p.task, null, ResponsibilityRole.SUPERVISE).setText("市财政局")),
                of("responsibility.unit", p -> p.plan.getUnits().remove(p.bureau),
                        p -> Plans.responsibility(p.task, null, ResponsibilityRole.SUPERVISE)),
                of("responsibility.unit", p -> p.plan.getUnits().move(0, p.bureau), p -> {
                    p.part.getResponsibilities().clear();
                    p.other.getResponsibilities().clear();
                    p.plan.getUnits().remove(p.office);
                }),
                of("responsibility.validity", p -> {
                    p.bureau.setValidTo(LAST_YEAR);
                    p.bureau.getSuccessors().add(p.office);
                }, p -> {
                    p.bureau.setValidTo(LAST_YEAR);
                    p.bureau.getSuccessors().add(p.office);
                    p.part.getResponsibilities().get(0).setUnit(p.bureau);
                }),
                of("responsibility.validity", p -> p.bureau.setValidFrom(NEXT_YEAR), p -> {
                    p.bureau.setValidFrom(NEXT_YEAR);
                    p.part.getResponsibilities().get(0).setUnit(p.bureau);
                }),
                of("responsibility.twice", p -> Plans.responsibility(p.task, p.bureau, ResponsibilityRole.COOPERATE),
                        p -> Plans.responsibility(p.task, p.office, ResponsibilityRole.COOPERATE)),
                of("responsibility.district", p -> {
                    p.bureau.setKind(UnitKind.DISTRICT);
                    Plans.responsibility(p.task, p.bureau, ResponsibilityRole.COOPERATE);
                    p.task.getDistricts().add(p.bureau);
                }, p -> {
                    p.bureau.setKind(UnitKind.DISTRICT);
                    Plans.responsibility(p.task, p.bureau, ResponsibilityRole.COOPERATE);
                }));
    }

    private static Stream<RuleCase> ofDates() {
        return Stream.of(
                of("task.verb", p -> {
                    p.task.setVerb("推进");
                    Plans.target(p.task, "完成率");
                }, p -> p.task.setVerb("加快推进")),
                of("task.verb", p -> {
                    p.task.setVerb("完善");
                    p.quantity(ONE, "项");
                }, p -> p.task.setVerb("完善")),
                of("task.dates", p -> p.plan(p.other, day(2, 1), day(2, 1)),
                        p -> p.plan(p.other, day(2, 2), day(2, 1))),
                of("task.dates", p -> {
                    p.other.setActualStart(day(3, 1));
                    p.other.setActualFinish(day(3, 2));
                }, p -> {
                    p.other.setActualStart(day(3, 2));
                    p.other.setActualFinish(day(3, 1));
                }),
                of("task.year", p -> p.plan(p.other, day(1, 1), day(12, 31)),
                        p -> p.plan(p.other, LAST_YEAR, day(2, 1))),
                of("deadline.year", p -> Plans.deadline(p.task, null, day(1, 1), day(12, 31)),
                        p -> Plans.deadline(p.task, null, day(1, 1), NEXT_YEAR)),
                of("deadline.range", p -> Plans.deadline(p.task, null, day(6, 1), day(6, 1)),
                        p -> Plans.deadline(p.task, null, day(6, 2), day(6, 1))),
                of("deadline.vague", p -> Plans.deadline(p.task, "年底前", null, day(12, 31)),
                        p -> Plans.deadline(p.task, "适时", null, null)),
                of("deadline.finish", p -> p.plan(p.other, day(2, 1), day(6, 30)),
                        p -> p.plan(p.other, day(2, 1), day(7, 1))),
                of("task.undated", p -> p.task.setDeadline(null), p -> p.other.setDeadline(null)),
                of("milestone.duration", p -> {
                    p.other.setMilestone(true);
                    p.plan(p.other, day(3, 1), day(3, 1));
                }, p -> {
                    p.other.setMilestone(true);
                    p.other.setDuration(3);
                }),
                of("task.duration", p -> p.task.setDuration(0), p -> p.task.setDuration(-1)),
                of("summary.dates", p -> {
                    p.plan(p.task, day(2, 1), day(4, 1));
                    p.plan(p.part, day(2, 1), day(4, 1));
                }, p -> {
                    p.plan(p.task, day(2, 1), day(4, 1));
                    p.plan(p.part, day(2, 1), day(4, 2));
                }),
                of("summary.dates", p -> p.plan(p.part, day(2, 1), day(4, 1)), p -> {
                    p.plan(p.task, day(2, 1), day(4, 1));
                    p.plan(p.part, day(1, 31), day(4, 1));
                }),
                of("task.constraint", p -> {
                    p.task.setConstraint(ConstraintType.MUST_START_ON);
                    p.task.setConstraintDate(day(2, 1));
                }, p -> p.task.setConstraint(ConstraintType.MUST_START_ON)),
                of("task.constraint", p -> p.task.setConstraint(ConstraintType.AS_LATE_AS_POSSIBLE),
                        p -> p.task.setConstraintDate(day(2, 1))));
    }

    private static Stream<RuleCase> ofProgress() {
        return Stream.of(
                of("percent.range", p -> p.task.setPercent(99), p -> p.task.setPercent(101)),
                of("percent.range", p -> p.task.setPercent(1), p -> p.task.setPercent(-1)),
                of("percent.finish", p -> {
                    p.task.setPercent(100);
                    p.task.setActualFinish(day(3, 1));
                }, p -> p.task.setActualFinish(day(3, 1))),
                of("percent.finish", p -> p.task.setPercent(99), p -> p.task.setPercent(100)),
                of("percent.start", p -> {
                    p.task.setPercent(1);
                    p.task.setActualStart(day(2, 1));
                }, p -> {
                    p.task.setPercent(1);
                    p.task.setPlannedStart(day(2, 1));
                }),
                of("task.future", p -> p.task.setActualStart(RulesTest.TODAY),
                        p -> p.task.setActualStart(RulesTest.TODAY.plusDays(1))),
                of("summary.done", p -> {
                    p.task.setPercent(100);
                    p.part.setPercent(100);
                }, p -> p.task.setPercent(100)),
                of("report.order", p -> {
                    p.report(day(2, 1), 10);
                    p.report(day(3, 1), 10);
                }, p -> {
                    p.report(day(2, 1), 10);
                    p.report(day(3, 1), 9);
                }),
                of("report.order", p -> p.report(day(2, 1), 100), p -> p.report(day(2, 1), 101)),
                of("report.order", p -> p.report(null, 1), p -> {
                    p.report(day(3, 1), 10);
                    p.report(day(2, 1), 10);
                }),
                of("report.percent", p -> {
                    p.report(day(2, 1), 10);
                    p.task.setPercent(10);
                }, p -> p.report(day(2, 1), 10)));
    }

    private static Stream<RuleCase> ofLinks() {
        return Stream.of(
                of("dependency.cycle", p -> {
                    Plans.dependency(p.task, p.other);
                    Plans.dependency(p.task, p.part);
                    Plans.dependency(p.part, p.other);
                }, p -> {
                    Plans.dependency(p.task, p.other);
                    Plans.dependency(p.other, p.part);
                    Plans.dependency(p.part, p.task);
                }),
                of("dependency.cycle", p -> Plans.dependency(p.task, p.other),
                        p -> Plans.dependency(p.task, p.task)),
                of("dependency.ends", p -> Plans.dependency(p.part, p.other), p -> Plans.dependency(p.part, p.task)),
                of("dependency.ends", p -> Plans.dependency(p.other, p.part),
                        p -> Plans.dependency(p.other, p.part).setTo(null)),
                of("dependency.twice", p -> {
                    Plans.dependency(p.task, p.other);
                    Plans.dependency(p.other, p.task);
                }, p -> {
                    Plans.dependency(p.task, p.other);
                    Plans.dependency(p.task, p.other);
                }),
                of("dependency.dates", p -> {
                    p.plan(p.task, day(2, 1), day(3, 1));
                    p.plan(p.other, day(3, 1), day(4, 1));
                    Plans.dependency(p.task, p.other);
                }, p -> {
                    p.plan(p.task, day(2, 1), day(3, 1));
                    p.plan(p.other, day(2, 28), day(4, 1));
                    Plans.dependency(p.task, p.other);
                }),
                of("relation.ends", p -> Plans.relation(p.task, p.target), p -> Plans.relation(p.task, p.task)),
                of("relation.twice", p -> {
                    Plans.relation(p.task, p.target);
                    Plans.relation(p.task, p.target).setTypeId("supports");
                }, p -> {
                    Plans.relation(p.task, p.target);
                    Plans.relation(p.task, p.target);
                }));
    }

    private static Stream<RuleCase> ofNumbers() {
        return Stream.of(
                of("target.complete", p -> p.target.setMeasure("率"), p -> p.target.setMeasure(null)),
                of("target.complete", p -> p.target.setValue(BigDecimal.ZERO), p -> p.target.setValue(null)),
                of("target.complete", p -> p.target.setUnitOfMeasure("家"), p -> p.target.setUnitOfMeasure("")),
                of("target.base", p -> {
                    p.target.setComparison(Comparison.INCREASE_BY);
                    p.target.setBase(ONE);
                }, p -> p.target.setComparison(Comparison.DECREASE_BY)),
                of("target.measurement", p -> p.measurement(day(3, 1), ONE), p -> p.measurement(null, ONE)),
                of("target.measurement", p -> {
                    p.measurement(day(3, 1), ONE);
                    p.measurement(day(4, 1), ONE);
                }, p -> {
                    p.measurement(day(4, 1), ONE);
                    p.measurement(day(3, 1), ONE);
                }),
                of("quantity.complete", p -> p.quantity(ONE, "家"), p -> p.quantity(null, "家")));
    }

    private static Stream<RuleCase> ofMoney() {
        return Stream.of(
                of("budget.amount", p -> p.budget("0", null, null), p -> p.budget("-1", null, null)),
                of("budget.granted", p -> p.budget("10", "9", "9"), p -> p.budget("10", "9", "9.01")),
                of("budget.granted", p -> p.budget("10", null, "10"), p -> p.budget("10", "11", null)),
                of("budget.state", p -> p.budget("10", "9", null).setState(BudgetState.REVIEWED),
                        p -> p.budget("10", "9", null).setState(BudgetState.GRANTED)),
                of("budget.year", p -> p.budget("10", null, null).setYear(0),
                        p -> p.budget("10", null, null).setYear(Plans.YEAR + 1)),
                of("budget.place", p -> Plans.<Element>element(p.chapter, ElementKind.SYSTEM, "平台")
                        .getBudgetLines().add(p.budget("1", null, null)),
                        p -> p.target.getBudgetLines().add(p.budget("1", null, null))));
    }

    private static Stream<RuleCase> ofUnits() {
        return Stream.of(
                of("unit.name", p -> p.bureau.setName("局"), p -> {
                    p.bureau.getAliases().add("交通局");
                    p.bureau.setName(null);
                }),
                of("unit.ambiguous", p -> p.bureau.getAliases().add("交通局"),
                        p -> p.bureau.getAliases().add("市信息化委员会")),
                of("unit.ambiguous", p -> p.office.getAliases().add("信息委"), p -> {
                    p.office.getAliases().add("信息委");
                    p.bureau.getAliases().add("信息委");
                }),
                of("unit.code", p -> p.bureau.setCode("1"), p -> {
                    p.bureau.setCode("1");
                    p.office.setCode("1");
                }),
                of("unit.cycle", p -> p.bureau.setSuperior(p.office), p -> {
                    p.bureau.setSuperior(p.office);
                    p.office.setSuperior(p.bureau);
                }),
                of("unit.period", p -> p.bureau.setValidTo(NEXT_YEAR), p -> {
                    p.bureau.setValidFrom(day(1, 2));
                    p.bureau.setValidTo(day(1, 1));
                }),
                of("unit.successor", p -> {
                    p.bureau.setValidTo(LAST_YEAR);
                    p.bureau.getSuccessors().add(p.office);
                }, p -> p.bureau.setValidTo(LAST_YEAR)));
    }

    private static Stream<RuleCase> ofEvents() {
        return Stream.of(
                of("event.dates", p -> p.event.setFinish(day(5, 1)), p -> p.event.setFinish(day(4, 30))),
                of("event.year", p -> p.event.setFinish(NEXT_YEAR), p -> {
                    p.event.setStart(NEXT_YEAR);
                    p.event.setFinish(null);
                }));
    }
}
