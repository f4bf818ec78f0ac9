/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov.rules;

import static org.yaodian.egov.rules.EgovPlan.facet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.yaodian.egov.facets.Construction;
import org.yaodian.egov.facets.CostKind;
import org.yaodian.egov.facets.BudgetItemFacet;
import org.yaodian.egov.facets.DataFlowFacet;
import org.yaodian.egov.facets.DataItemFacet;
import org.yaodian.egov.facets.Decision;
import org.yaodian.egov.facets.DisclosureTaskFacet;
import org.yaodian.egov.facets.DocumentFacet;
import org.yaodian.egov.facets.DuplicateFacet;
import org.yaodian.egov.facets.LibraryFacet;
import org.yaodian.egov.facets.NetworkDomain;
import org.yaodian.egov.facets.NetworkFacet;
import org.yaodian.egov.facets.ProjectFacet;
import org.yaodian.egov.facets.RegulationFacet;
import org.yaodian.egov.facets.RegulationKind;
import org.yaodian.egov.facets.Stage;
import org.yaodian.egov.facets.Subject;
import org.yaodian.egov.facets.SystemFacet;
import org.yaodian.model.plan.BudgetKind;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Policy;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.testing.Plans;
import org.yaodian.testing.sector.RuleExample;

/** At least one fitting and one offending example for every rule of e-government. */
final class EgovExamples {

    private EgovExamples() {
    }

    static List<RuleExample<EgovPlan>> all() {
        return Stream.of(ofUnits(), ofNetworks(), ofProtection(), ofDocuments(), ofProjects(), ofVerbs(),
                ofDistricts(), ofDuplicates(), ofDisclosure()).flatMap(cases -> cases).toList();
    }

    private static RuleExample<EgovPlan> of(String ruleId, Consumer<EgovPlan> fitting, Consumer<EgovPlan> broken) {
        return new RuleExample<>("egov." + ruleId, fitting, broken);
    }

    private static SystemFacet system(Element element) {
        return facet(element, SystemFacet.class);
    }

    private static Stream<RuleExample<EgovPlan>> ofUnits() {
        return Stream.of(
                of("lead", p -> Plans.responsibility(p.task, p.bureau, ResponsibilityRole.RESPONSIBLE),
                        p -> Plans.responsibility(p.task, p.bureau, ResponsibilityRole.LEAD)),
                of("lead", p -> p.aid.getResponsibilities().clear(), p -> p.task.getResponsibilities().remove(1)),
                of("lead", p -> {
                    Plans.responsibility(p.population, p.office, ResponsibilityRole.LEAD);
                    Plans.responsibility(p.population, p.bureau, ResponsibilityRole.COOPERATE);
                }, p -> {
                    Plans.responsibility(p.population, p.office, ResponsibilityRole.COOPERATE);
                    Plans.responsibility(p.population, p.bureau, ResponsibilityRole.RESPONSIBLE);
                }));
    }

    private static Stream<RuleExample<EgovPlan>> ofNetworks() {
        return Stream.of(
                of("boundary", p -> {
                    p.relate("uses", p.population, p.permit);
                    p.relate("exchanges", p.population, p.city);
                    p.relate("exchanges", p.aid, p.platform);
                }, p -> {
                    p.relate("uses", p.population, p.permit);
                    p.relate("exchanges", p.aid, p.city);
                }),
                of("source", p -> p.relate("uses", p.aid, p.name), p -> p.relate("uses", p.aid,
                        p.add("dataItem", "婚姻状况"))),
                of("source", p -> p.relate("runsOn", p.people, p.external), p -> {
                    var other = p.add("network", "嘉定区政务外网");
                    facet(other, NetworkFacet.class)
                            .setDomain(NetworkDomain.EXTERNAL);
                    p.relate("runsOn", p.people, other);
                    p.relate("uses", p.aid, p.name);
                }),
                of("cycle", p -> p.relate("uses", p.aid, p.name), p -> {
                    p.relate("uses", p.aid, p.name);
                    p.relate("uses", p.people, p.permit);
                }),
                of("baseLibrary", p -> {
                    facet(p.relate("uses", p.population, p.name), DataFlowFacet.class).setStored(true);
                    p.plan.getRelations().stream().filter(one -> one.getTo() == p.people).toList()
                            .forEach(one -> one.setFrom(p.aid));
                }, p -> facet(p.permit, DataItemFacet.class).setSubject(Subject.POPULATION)));
    }

    private static void accept(Element element, int level) {
        system(element).setSecurityLevel(level);
        system(element).setAccepted(LocalDate.of(2007, 10, 1));
    }

    private static Stream<RuleExample<EgovPlan>> ofProtection() {
        return Stream.of(
                of("protection", p -> system(p.aid).setSecurityLevel(2), p -> accept(p.aid, 2)),
                of("protection", p -> {
                    accept(p.aid, 2);
                    system(p.aid).setFiled(LocalDate.of(2007, 11, 1));
                }, p -> {
                    accept(p.aid, 3);
                    system(p.aid).setFiled(LocalDate.of(2007, 11, 1));
                    system(p.aid).setTested(LocalDate.of(2007, 11, 1));
                    p.relate("recovers", p.aid, p.add("disasterCentre", "灾备中心"));
                }),
                of("protection", p -> system(p.aid).setSecurityLevel(1), p -> {
                    system(p.aid).setSecurityLevel(3);
                    p.relate("exchanges", p.aid, p.city);
                    p.relate("recovers", p.city, p.add("disasterCentre", "灾备中心"));
                }));
    }

    private static Element document(EgovPlan p, String attribute) {
        var document = p.add("document", "关于推进电子政务的通知");
        if (attribute != null) {
            var disclosure = PlanFactory.eINSTANCE.createDisclosure();
            disclosure.setAttribute(attribute);
            document.setDisclosure(disclosure);
        }
        facet(document, DocumentFacet.class).setOwner(p.office);
        return document;
    }

    private static Stream<RuleExample<EgovPlan>> ofDocuments() {
        return Stream.of(
                of("document", p -> document(p, "onRequest"), p -> document(p, null)),
                of("document", p -> p.relate("catalogues", document(p, "active"), p.permit),
                        p -> document(p, "active")));
    }

    private static Element project(EgovPlan p, BudgetKind... kinds) {
        var project = p.add("project", "人口综合管理信息系统一期");
        var basis = p.add("regulation", "信息化“十一五”规划");
        ((Policy) basis).setDocumentNumber("沪府发〔2006〕1号");
        p.relate("basis", project, basis);
        for (var kind : kinds) {
            var line = PlanFactory.eINSTANCE.createBudgetLine();
            line.setName(kind.getLiteral());
            line.setKind(kind);
            line.setAsked(BigDecimal.TEN);
            project.getBudgetLines().add(line);
        }
        facet(project, ProjectFacet.class).setTotal(BigDecimal.valueOf(10L * kinds.length));
        return project;
    }

    private static Stream<RuleExample<EgovPlan>> ofProjects() {
        var all = new BudgetKind[]{BudgetKind.NEW, BudgetKind.SUPERVISION, BudgetKind.SECURITY_ASSESSMENT};
        return Stream.of(
                of("project", p -> project(p, all),
                        p -> facet(project(p, all), ProjectFacet.class).setTotal(BigDecimal.ONE)),
                of("project", p -> facet(p.add("project", "运维"), ProjectFacet.class)
                        .setConstruction(Construction.OPERATION),
                        p -> project(p, BudgetKind.NEW, BudgetKind.SUPERVISION)),
                of("project", p -> {
                    var project = project(p, BudgetKind.NEW, BudgetKind.SUPERVISION);
                    var item = p.add("budgetItem", "安全测评");
                    facet(item, BudgetItemFacet.class).setCost(CostKind.SECURITY_ASSESSMENT);
                    p.relate("funds", item, project);
                }, p -> {
                    var project = project(p, all);
                    project.getOutgoingRelations().get(0).setTo(null);
                }));
    }

    private static Stream<RuleExample<EgovPlan>> ofVerbs() {
        return Stream.of(of("verb", p -> {
            p.task.setVerb("完善");
            system(p.population).setExisting(true);
        }, p -> p.task.setVerb("完善")), of("verb", p -> p.task.setVerb("规划建设"), p -> {
            p.task.setVerb("规划建设");
            system(p.population).setStage(Stage.ONLINE);
        }));
    }

    private static Stream<RuleExample<EgovPlan>> ofDistricts() {
        return Stream.of(
                of("districts", p -> p.plan.getUnits().move(0, p.district),
                        p -> facet(p.archive, LibraryFacet.class).setDistrict(p.office)),
                of("districts", p -> p.district.setName("青浦区"), p -> p.city.getDistricts().clear()));
    }

    private static Element twin(EgovPlan p, String name) {
        var twin = p.add("departmentSystem", name);
        for (var system : new Element[]{twin, p.aid}) {
            p.relate("uses", system, p.name);
            p.relate("uses", system, p.address);
        }
        p.relate("uses", twin, p.permit);
        p.relate("drawsOn", twin, p.people);
        return twin;
    }

    private static Stream<RuleExample<EgovPlan>> ofDuplicates() {
        return Stream.of(
                of("duplicate", p -> twin(p, "档案业务应用系统"), p -> {
                    system(twin(p, "困难家庭帮扶系统")).setFunctions("救助审批；发放统计");
                    system(p.aid).setFunctions("发放统计、公示");
                }),
                of("duplicate", p -> facet(p.relate("duplicates", twin(p, "城市社会救助平台"), p.aid),
                        DuplicateFacet.class).setDecision(Decision.MERGE), p -> twin(p, "城市社会救助平台")),
                of("duplicateName", p -> p.add("departmentSystem", "医疗救助系统"),
                        p -> p.add("departmentSystem", "社会救助平台")));
    }

    private static Element disclosure(EgovPlan p) {
        var work = p.add("disclosureTask", "“三公”部门制订细则");
        facet(work, DisclosureTaskFacet.class).setThreePublics(true);
        return work;
    }

    private static Element requests(EgovPlan p) {
        system(p.aid).setOnlineRequests(true);
        p.aid.getDistricts().add(p.district);
        return p.aid;
    }

    private static Stream<RuleExample<EgovPlan>> ofDisclosure() {
        return Stream.of(of("detailedRules", p -> p.add("disclosureTask", "深化公开内容"), EgovExamples::disclosure),
                of("detailedRules", p -> {
                    var work = disclosure(p);
                    Plans.responsibility(work, p.bureau, ResponsibilityRole.RESPONSIBLE);
                    var rules = facet(p.add(work, "regulation", "市民政局政府信息公开实施细则"), RegulationFacet.class);
                    rules.setKind(RegulationKind.DETAILED_RULES);
                    rules.setOwner(p.bureau);
                }, p -> Plans.responsibility(disclosure(p), p.bureau, ResponsibilityRole.RESPONSIBLE)),
                of("onlineRequests", p -> system(requests(p)).getDistrictsCovered().add(p.district),
                        EgovExamples::requests),
                of("onlineRequests", p -> {
                    Task roll = Plans.task(requests(p), "向松江区推广");
                    roll.getDistricts().add(p.district);
                }, EgovExamples::requests));
    }
}
