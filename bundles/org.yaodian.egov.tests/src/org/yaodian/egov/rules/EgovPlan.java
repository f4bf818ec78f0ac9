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

import org.eclipse.emf.ecore.EObject;
import org.yaodian.egov.facets.DataItemFacet;
import org.yaodian.egov.facets.Level;
import org.yaodian.egov.facets.NetworkDomain;
import org.yaodian.egov.facets.NetworkFacet;
import org.yaodian.egov.facets.ExchangeFacet;
import org.yaodian.egov.facets.LibraryFacet;
import org.yaodian.egov.facets.Subject;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Identity;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Extensible;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.UnitKind;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Facets;
import org.yaodian.model.sector.Sectors;
import org.yaodian.testing.Plans;

/** A small plan of e-government to which no rule of the sector objects, for tests to break. */
final class EgovPlan {

    final WorkPlan plan = Plans.empty();
    final Unit office = Plans.unit(plan, "市信息化委员会");
    final Unit bureau = Plans.unit(plan, "市民政局");
    final Unit district = Plans.unit(plan, "松江区");
    final Chapter chapter = Plans.element(plan, ElementKind.CHAPTER, "电子政务");
    final Task task = Plans.task(chapter, "建成人口综合管理信息系统");
    final Element official = add("network", "公务网");
    final Element external = add("network", "政务外网");
    final Element city = add("exchange", "市信息交换平台");
    final Element platform = add("exchange", "松江区信息交换（协同）平台");
    final Element archive = add("library", "松江区信息资源库");
    final Element people = add("library", "实有人口基础信息库");
    final Element name = add("dataItem", "姓名");
    final Element address = add("dataItem", "住址");
    final Element permit = add("dataItem", "居住证号");
    final Element population = add(task, "crossSystem", "人口综合管理信息系统");
    final Element aid = add("departmentSystem", "社会救助业务应用系统");

    EgovPlan() {
        district.setKind(UnitKind.DISTRICT);
        office.setCode("SHXXW");
        facet(official, NetworkFacet.class).setDomain(NetworkDomain.OFFICIAL);
        facet(external, NetworkFacet.class).setDomain(NetworkDomain.EXTERNAL);
        city.getDistricts().add(district);
        facet(platform, ExchangeFacet.class).setLevel(Level.DISTRICT);
        facet(platform, ExchangeFacet.class).setDistrict(district);
        facet(archive, LibraryFacet.class).setDistrict(district);
        facet(archive, LibraryFacet.class).setSubject(Subject.BUSINESS);
        relate("exchanges", platform, city);
        relate("exchanges", archive, platform);
        facet(permit, DataItemFacet.class).setSubject(Subject.BUSINESS);
        Plans.responsibility(task, bureau, ResponsibilityRole.COOPERATE);
        relate("runsOn", population, official);
        relate("runsOn", aid, external);
        relate("provides", people, name);
        relate("provides", people, address);
        relate("provides", aid, permit);
        relate("drawsOn", population, people);
    }

    Element add(String type, String elementName) {
        return add(chapter, type, elementName);
    }

    Element add(ElementContainer parent, String type, String elementName) {
        var element = Sectors.installed().elementType("egov." + type).orElseThrow().create();
        element.setId(Identity.create());
        element.setName(elementName);
        parent.getChildren().add(element);
        return element;
    }

    Relation relate(String type, Element from, Element to) {
        var relation = Sectors.installed().relationType("egov." + type).orElseThrow().create();
        relation.setId(Identity.create());
        plan.getRelations().add(relation);
        relation.setFrom(from);
        relation.setTo(to);
        return relation;
    }

    static <F extends EObject> F facet(Extensible object, Class<F> type) {
        return Facets.of(object, type).orElseThrow();
    }
}
