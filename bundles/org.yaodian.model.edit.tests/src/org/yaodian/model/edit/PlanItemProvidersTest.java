/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.testing.SamplePlan;

class PlanItemProvidersTest {

    private static final Path BUNDLE = Path.of(System.getProperty("yaodian.root"), "bundles",
            "org.yaodian.model.edit");
    private static final Pattern ASKED_FOR = Pattern.compile("\"(_UI_\\w+)\"");

    private final PlanItemProviders providers = new PlanItemProviders();
    private final SamplePlan sample = new SamplePlan();

    static Stream<EClass> classes() {
        return PlanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract());
    }

    private IItemLabelProvider labels(EObject object) {
        return (IItemLabelProvider) providers.adapt((Object) object, IItemLabelProvider.class);
    }

    private String label(EObject object) {
        return labels(object).getText(object);
    }

    @Test
    void anElementIsLabelledWithCodeAndName() {
        sample.network.setCode("4.2.1");
        assertEquals("4.2.1 建成政务外网", label(sample.network));
        assertEquals("建成数据交换平台", label(sample.exchange));
    }

    @Test
    void aResponsibilityNamesItsUnit() {
        assertFalse(label(sample.networkLead).indexOf("市信息化委员会") <= 0, label(sample.networkLead));
    }

    @Test
    void aDependencyNamesItsEndsTypeAndLag() {
        sample.networkToExchange.setLag(-2);
        assertEquals("建成政务外网 → 建成数据交换平台 (FS-2)", label(sample.networkToExchange));
    }

    @Test
    void anOpenEndIsShownAsSuch() {
        sample.platformToGuide.setTo(null);
        assertEquals("政务外网平台 → " + Messages.ObjectLabels_Nothing, label(sample.platformToGuide));
    }

    @Test
    void numbersAreLabelledWithWhatTheyCount() {
        assertEquals("接入部门 23 家", label(sample.quantity));
        assertEquals("软件开发 1000000", label(sample.budget));
        var measured = PlanFactory.eINSTANCE.createMeasurement();
        measured.setMeasured(LocalDate.of(2008, 3, 1));
        measured.setValue(new BigDecimal("1E+2"));
        assertEquals("2008-03-01 100", label(measured));
    }

    @Test
    void aDeadlineIsLabelledWithItsWordsOrItsRange() {
        assertEquals("6月底前", label(sample.network.getDeadline()));
        sample.network.getDeadline().setText(null);
        assertEquals("2008-01-01–2008-06-30", label(sample.network.getDeadline()));
    }

    @Test
    void aNodeIsLabelledLikeWhatItDraws() {
        assertEquals(label(sample.network), label(sample.networkNode));
        assertEquals("待确认", label(sample.note));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void anEmptyObjectOfAnyClassHasALabel(EClass type) {
        assertFalse(label(PlanFactory.eINSTANCE.create(type)).isBlank());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassHasAWellFormedIcon(EClass type) throws Exception {
        var object = PlanFactory.eINSTANCE.create(type);
        var icon = (URL) labels(object).getImage(object);
        assertNotNull(icon, type.getName());
        try (var in = icon.openStream()) {
            var svg = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
            assertEquals("0 0 16 16", svg.getDocumentElement().getAttribute("viewBox"));
        }
    }

    @Test
    void theTreeBelowAPlanIsThatOfTheModel() {
        var tree = (ITreeItemContentProvider) providers.adapt((Object) sample.government,
                ITreeItemContentProvider.class);
        assertEquals(sample.government.getChildren(), tree.getChildren(sample.government).stream().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugin.properties", "plugin_zh_CN.properties"})
    void textsAreThereForAllThatTheGeneratedProvidersAskFor(String file) throws IOException {
        var texts = texts(file);
        assertEquals(new TreeSet<>(), missing(texts), file);
        texts.forEach((key, text) -> assertFalse(((String) text).isBlank(), (String) key));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(new TreeSet<>(texts("plugin.properties").stringPropertyNames()),
                new TreeSet<>(texts("plugin_zh_CN.properties").stringPropertyNames()));
    }

    private static TreeSet<String> missing(Properties texts) throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(BUNDLE.resolve("src-gen"))) {
            for (var file : files.filter(path -> path.toString().endsWith("Provider.java")).toList()) {
                ASKED_FOR.matcher(Files.readString(file)).results().map(result -> result.group(1))
                        .filter(key -> !texts.containsKey(key)).forEach(missing::add);
            }
        }
        PlanPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .forEach(type -> type.getELiterals().stream()
                        .map(literal -> "_UI_" + type.getName() + "_" + literal.getName() + "_literal")
                        .filter(key -> !texts.containsKey(key)).forEach(missing::add));
        return missing;
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(BUNDLE.resolve(file))));
        return texts;
    }
}
