/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.namespace.QName;

import org.codehaus.stax2.XMLStreamReader2;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Identity;
import org.yaodian.model.base.IdentifiedObject;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.WorkPlan;

/** Builds the objects of one file while a parser walks through it. */
final class PlanHandler {

    private final XMLStreamReader2 xml;
    private final TypeFinder types;
    private final AnyReader any;
    private final LinkResolver links;
    private final ReadNotes notes;
    private final TextValues values = new TextValues();
    private final Map<EClass, ClassTable> tables = new HashMap<>();
    private final Frame[] frames = new Frame[Limits.DEPTH + 1];
    private ClassTable lastTable = new ClassTable(PlanPackage.Literals.WORK_PLAN);
    private int depth;
    private WorkPlan plan;
    private Migrations migrations = new Migrations(List.of(), 1);

    PlanHandler(XMLStreamReader2 xml, TypeFinder types, LinkResolver links, ReadNotes notes) {
        this.xml = xml;
        this.types = types;
        this.links = links;
        this.notes = notes;
        any = new AnyReader(types);
    }

    /** The plan, or null when there was none. */
    WorkPlan plan() {
        return plan;
    }

    Migrations migrations() {
        return migrations;
    }

    void startElement(List<Migration> known) throws IOException {
        if (depth == 0) {
            root(known);
            return;
        }
        var parent = frames[depth - 1];
        switch (parent.kind) {
            case SKIPPED -> push().open(Frame.Kind.SKIPPED, null, null, null, null);
            case TEXT -> fail(parent, NLS.bind(Messages.PlanReader_ElementInText, xml.getLocalName()));
            case ANY -> {
                var type = xsiType();
                var child = any.createIn(parent.object, xml, type, prefixOfType());
                push().open(Frame.Kind.ANY, child, null, null, null);
            }
            case OBJECT -> inObject(parent);
        }
    }

    private Frame push() throws MalformedPlanException {
        if (depth >= Limits.DEPTH) {
            throw XmlPlace.problem(xml, NLS.bind(Messages.PlanReader_TooDeep, Limits.DEPTH));
        }
        if (frames[depth] == null) {
            frames[depth] = new Frame();
        }
        return frames[depth++];
    }

    private void root(List<Migration> known) throws IOException {
        var type = PlanPackage.Literals.WORK_PLAN;
        if (plan != null || !PlanPackage.eNS_URI.equals(xml.getNamespaceURI())
                || !type.getName().equals(xml.getLocalName())) {
            throw XmlPlace.problem(xml, NLS.bind(Messages.PlanReader_NoPlan, xml.getLocalName()));
        }
        migrations = new Migrations(known, PlanVersion.number(xml.getAttributeValue("", "version")));
        var table = table(type);
        var object = table.create();
        plan = (WorkPlan) object;
        push().open(Frame.Kind.OBJECT, object, table, null, null);
        attributes(object, table);
    }

    private void inObject(Frame parent) throws IOException {
        var name = xml.getLocalName();
        var slot = xml.getNamespaceURI() == null || xml.getNamespaceURI().isEmpty() ? slot(parent.table, name) : null;
        if (slot == null) {
            leaveOut(parent, NLS.bind(Messages.PlanReader_UnknownElement, name, line()));
            return;
        }
        switch (slot.kind) {
            case VALUE, VALUES -> {
                push().open(Frame.Kind.TEXT, parent.object, parent.table, slot, parent.facet);
                frames[depth - 1].nil = "true".equals(xml.getAttributeValue(Namespaces.XSI, "nil"));
            }
            case CHILD, CHILDREN -> child(parent, slot);
            default -> link(parent, slot);
        }
    }

    private void link(Frame parent, Slot slot) throws IOException {
        var address = xml.getAttributeValue("", "href");
        if (address == null || !address.startsWith("#")) {
            leaveOut(parent, NLS.bind(Messages.PlanReader_OutsideLink, slot.name, line()));
        } else {
            links.add(parent.object, slot, address.substring(1));
            push().open(Frame.Kind.SKIPPED, null, null, null, null);
        }
    }

    private void child(Frame parent, Slot slot) throws IOException {
        var declared = slot.reference().getEReferenceType();
        var name = xsiType();
        var facet = parent.facet;
        EClass type = declared;
        if (name != null && PlanPackage.eNS_URI.equals(name.getNamespaceURI())) {
            type = TypeFinder.planType(migrations.className(name.getLocalPart()));
        } else if (declared == EcorePackage.Literals.EOBJECT && facet == null) {
            type = name == null ? null : types.installedType(name);
            if (type == null) {
                foreignFacet(parent, slot, name);
                return;
            }
            facet = name;
        } else if (name != null) {
            type = types.installedType(name);
        }
        if (type == null || type.isAbstract() || declared != EcorePackage.Literals.EOBJECT
                && !declared.isSuperTypeOf(type)) {
            leaveOut(parent, NLS.bind(Messages.PlanReader_UnknownType,
                    new Object[]{name == null ? declared.getName() : name.getLocalPart(), slot.name, line()}));
            return;
        }
        var table = table(type);
        var object = table.create();
        if (!attach(parent, slot, object)) {
            leaveOut(parent, NLS.bind(Messages.PlanReader_Twice, slot.name, line()));
            return;
        }
        push().open(Frame.Kind.OBJECT, object, table, null, facet);
        attributes(object, table);
    }

    private void foreignFacet(Frame parent, Slot slot, QName name) throws IOException {
        var type = name == null ? null : types.foreignType(name.getNamespaceURI(), prefixOfType(), name.getLocalPart());
        var facet = any.create(xml, type);
        attach(parent, slot, facet);
        push().open(Frame.Kind.ANY, facet, null, null, null);
    }

    private static boolean attach(Frame parent, Slot slot, InternalEObject child) {
        if (slot.kind == Slot.Kind.CHILD) {
            if (parent.object.eIsSet(slot.id)) {
                return false;
            }
            parent.object.eSet(slot.id, child);
            return true;
        }
        var opposite = slot.reference().getEOpposite();
        parent.list(slot).basicAdd(child, null);
        int inverse = opposite == null ? InternalEObject.EOPPOSITE_FEATURE_BASE - slot.id
                : child.eClass().getFeatureID(opposite);
        child.eInverseAdd(parent.object, inverse, null, null);
        return true;
    }

    private void attributes(InternalEObject object, ClassTable table) throws IOException {
        int expected = 0;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var namespace = xml.getAttributeNamespace(i);
            var name = xml.getAttributeLocalName(i);
            if (namespace != null && !namespace.isEmpty()) {
                foreignAttribute(object, namespace, name, xml.getAttributeValue(i));
                continue;
            }
            int index = table.indexOf(name, expected);
            if (index < table.attributes.length) {
                expected = index + 1;
                attribute(object, table.attributes[index], name, xml.getAttributeValue(i));
            } else {
                attribute(object, slot(table, name), name, xml.getAttributeValue(i));
            }
        }
        if (object instanceof IdentifiedObject identified && !identified.hasId()) {
            identified.setId(Identity.create());
        }
    }

    private void foreignAttribute(InternalEObject object, String namespace, String name, String text)
            throws IOException {
        if (namespace.equals(Namespaces.XMI) && name.equals("id")) {
            links.register(text, object);
        } else if (!namespace.equals(Namespaces.XSI) && !namespace.equals(Namespaces.XMI)) {
            unknown(frames[depth - 1], NLS.bind(Messages.PlanReader_UnknownAttribute, name, line()));
        }
    }

    private void attribute(InternalEObject object, Slot slot, String name, String text) throws IOException {
        switch (slot == null ? Slot.Kind.ABSENT : slot.kind) {
            case VALUE -> object.eSet(slot.id, slot.isId ? identity(object, text) : value(slot, text));
            case VALUES -> frames[depth - 1].list(slot).addUnique(value(slot, text));
            case LINK, LINKS -> links.add(object, slot, text);
            default -> unknown(frames[depth - 1], NLS.bind(Messages.PlanReader_UnknownAttribute, name, line()));
        }
    }

    private Object identity(InternalEObject object, String text) {
        if (links.register(text, object) || !(object instanceof Identified)) {
            return text;
        }
        notes.warn(NLS.bind(Messages.PlanReader_SameId, text, line()));
        return Identity.create();
    }

    private Object value(Slot slot, String text) throws IOException {
        try {
            return values.parse(slot, text);
        } catch (RuntimeException e) {
            var message = NLS.bind(Messages.PlanReader_BadValue, new Object[]{text, slot.name,
                    slot.dataType().getName()});
            var facet = frames[depth - 1].facet;
            throw facet != null ? new ForeignTypeException(facet, message) : XmlPlace.problem(xml, message, e);
        }
    }

    void text(String text) throws IOException {
        var frame = depth == 0 ? null : frames[depth - 1];
        if (frame == null) {
            return;
        }
        switch (frame.kind) {
            case TEXT -> frame.text.append(text);
            case ANY -> any.text(frame.object, text);
            case OBJECT -> {
                if (!text.isBlank()) {
                    fail(frame, NLS.bind(Messages.PlanReader_UnexpectedText, text.strip()));
                }
            }
            case SKIPPED -> {
                // left out, as told before
            }
        }
    }

    void comment(String text) {
        if (depth > 0 && frames[depth - 1].kind == Frame.Kind.ANY) {
            any.comment(frames[depth - 1].object, text);
        }
    }

    void instruction(String target, String data) {
        if (depth > 0 && frames[depth - 1].kind == Frame.Kind.ANY) {
            any.instruction(frames[depth - 1].object, target, data);
        }
    }

    void endElement() throws IOException {
        var frame = frames[depth - 1];
        if (frame.kind == Frame.Kind.TEXT) {
            var value = frame.nil ? null : value(frame.slot, frame.text.toString());
            if (frame.slot.kind == Slot.Kind.VALUES) {
                frames[depth - 2].list(frame.slot).addUnique(value);
            } else {
                frame.object.eSet(frame.slot.id, value);
            }
        }
        frame.close();
        depth--;
    }

    private Slot slot(ClassTable table, String name) {
        var slot = table.slot(name);
        if (slot == null && table.eClass.getEPackage() == PlanPackage.eINSTANCE) {
            slot = table.slot(migrations.featureName(table.eClass.getName(), name));
        }
        return slot;
    }

    private ClassTable table(EClass type) {
        return type == lastTable.eClass ? lastTable : otherTable(type);
    }

    private ClassTable otherTable(EClass type) {
        lastTable = tables.computeIfAbsent(type, ClassTable::new);
        return lastTable;
    }

    private QName xsiType() throws MalformedPlanException {
        var text = xml.getAttributeValue(Namespaces.XSI, "type");
        if (text == null) {
            return null;
        }
        int colon = text.indexOf(':');
        var namespace = xml.getNamespaceURI(colon < 0 ? "" : text.substring(0, colon));
        if (colon >= 0 && namespace == null) {
            throw XmlPlace.problem(xml, NLS.bind(Messages.PlanReader_UnknownPrefix, text));
        }
        return new QName(namespace, text.substring(colon + 1));
    }

    private String prefixOfType() {
        var text = xml.getAttributeValue(Namespaces.XSI, "type");
        return text == null || text.indexOf(':') < 0 ? "" : text.substring(0, text.indexOf(':'));
    }

    private Integer line() {
        return XmlPlace.of(xml).getLineNumber();
    }

    private void leaveOut(Frame parent, String message) throws IOException {
        unknown(parent, message);
        push().open(Frame.Kind.SKIPPED, null, null, null, null);
    }

    private void unknown(Frame frame, String message) throws IOException {
        if (frame.facet != null) {
            throw new ForeignTypeException(frame.facet, message);
        }
        notes.leftOut(message);
    }

    private void fail(Frame frame, String message) throws IOException {
        if (frame.facet != null) {
            throw new ForeignTypeException(frame.facet, message);
        }
        throw XmlPlace.problem(xml, message);
    }
}
