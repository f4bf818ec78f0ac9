/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.generate;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.yaodian.model.ElementKind;
import org.yaodian.model.Identity;
import org.yaodian.model.file.PlanVersion;
import org.yaodian.model.plan.Chapter;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

/**
 * Generates lifelike plans of an invented city: chapters with tasks, sub-tasks, systems, targets, policies and events,
 * a unit register, responsibilities, dates, budgets, reports, about one dependency and one relation per element, and
 * up to {@value #LARGEST_WITH_SOURCE} elements also the source document with anchors. The same size and seed give the
 * same plan, ids included.
 */
public final class PlanGenerator {

    /** Plans with more elements than this have no source document. */
    public static final int LARGEST_WITH_SOURCE = 20_000;

    private static final int YEAR = 2008;
    private static final int ELEMENTS_PER_CHAPTER = 60;
    private static final int ELEMENTS_PER_TOWN = 50;
    private static final String NUMERALS = "一二三四五六七八九十";

    private final int elements;
    private final RandomGenerator random;
    private final WorkPlan plan = PlanFactory.eINSTANCE.createWorkPlan();
    private final UnitMaker units;
    private final ElementMaker maker;
    private final List<Element> made;
    private final List<Task> tasks = new ArrayList<>();

    private PlanGenerator(int elements, long seed) {
        this.elements = elements;
        random = new SplittableRandom(seed);
        units = new UnitMaker(plan, random);
        maker = new ElementMaker(YEAR, units, random);
        made = new ArrayList<>(elements);
    }

    /**
     * Generates a plan.
     *
     * @param elements how many elements, chapters included; 0 or more
     * @param seed     what the choices follow from
     * @return a new plan in no resource, with all ids set
     * @throws IllegalArgumentException when the number is negative
     */
    public static WorkPlan generate(int elements, long seed) {
        if (elements < 0) {
            throw new IllegalArgumentException("a plan cannot have " + elements + " elements");
        }
        return new PlanGenerator(elements, seed).generate();
    }

    private WorkPlan generate() {
        describe();
        units.make(Math.max(Vocabulary.DISTRICTS.size(), elements / ELEMENTS_PER_TOWN));
        int chapters = Math.clamp(elements / ELEMENTS_PER_CHAPTER, Math.min(1, elements), Vocabulary.CHAPTERS.size());
        for (int i = 0; i < chapters; i++) {
            int end = (int) ((long) elements * (i + 1) / chapters);
            var name = Vocabulary.CHAPTERS.get(i);
            var chapter = maker.chapter(String.valueOf(i + 1), numeral(i + 1) + "、", name);
            add(plan, chapter);
            if (end - made.size() > 2 * ELEMENTS_PER_CHAPTER) {
                sections(chapter, end);
            } else {
                fill(chapter, end);
            }
        }
        var links = new LinkMaker(plan, random);
        links.dependencies(tasks, elements);
        links.relations(made);
        if (elements <= LARGEST_WITH_SOURCE) {
            new SourceMaker(plan).make();
        }
        return plan;
    }

    private void describe() {
        plan.setId(Identity.create(random));
        plan.setVersion(PlanVersion.CURRENT);
        plan.setTitle("海城市" + YEAR + "年信息化工作要点");
        plan.setEnglishTitle("Work points of Haicheng, " + YEAR);
        plan.setYear(YEAR);
        plan.setIssuer("海城市信息化委员会");
        plan.setDocumentNumber("海信委〔" + YEAR + "〕1号");
        plan.setIssued(LocalDate.of(YEAR, Month.JANUARY, 15));
        plan.setPosted(LocalDate.of(YEAR, Month.JANUARY, 22));
        plan.getAddressees().addAll(List.of("市信息化领导小组各成员单位", "各区信息委", "各有关单位"));
        plan.setGuidingText("以需求为导向，以应用促发展，深化信息资源共享，提高公共服务水平。");
    }

    private void sections(Chapter chapter, int end) {
        int wanted = end - made.size();
        int sections = wanted / ELEMENTS_PER_CHAPTER;
        int start = made.size();
        for (int i = 0; i < sections; i++) {
            var field = Vocabulary.FIELDS.get((made.size() / ELEMENTS_PER_CHAPTER) % Vocabulary.FIELDS.size());
            var section = maker.chapter(chapter.getCode() + "." + (i + 1), "（" + numeral(i + 1) + "）", field);
            add(chapter, section);
            fill(section, start + (int) ((long) wanted * (i + 1) / sections));
        }
    }

    private void fill(Chapter chapter, int end) {
        while (made.size() < end) {
            var element = maker.element(topKind(), nextCode(chapter));
            add(chapter, element);
            if (element instanceof Task task) {
                int parts = Math.min(random.nextInt(6), end - made.size());
                for (int i = 0; i < parts; i++) {
                    add(task, maker.element(partKind(), nextCode(task)));
                }
            }
        }
    }

    private ElementKind topKind() {
        return switch (random.nextInt(20)) {
            case 0 -> ElementKind.POLICY;
            case 1 -> ElementKind.EVENT;
            case 2 -> ElementKind.TARGET;
            default -> ElementKind.TASK;
        };
    }

    private ElementKind partKind() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> ElementKind.SYSTEM;
            case 3 -> ElementKind.TARGET;
            default -> ElementKind.TASK;
        };
    }

    private void add(ElementContainer container, Element element) {
        container.getChildren().add(element);
        made.add(element);
        if (element instanceof Task task) {
            tasks.add(task);
        }
    }

    private static String nextCode(Element parent) {
        return parent.getCode() + "." + (parent.getChildren().size() + 1);
    }

    private static String numeral(int number) {
        if (number <= 10) {
            return NUMERALS.substring(number - 1, number);
        }
        var tens = number / 10 == 1 ? "十" : number < 100 ? numeral(number / 10) + "十" : String.valueOf(number / 10);
        return number >= 100 ? String.valueOf(number) : tens + (number % 10 == 0 ? "" : numeral(number % 10));
    }
}
