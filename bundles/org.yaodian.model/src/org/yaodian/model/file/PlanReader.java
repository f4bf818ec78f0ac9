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
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLStreamReader2;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Reads a plan from XMI in UTF-8. The parser is Aalto, at about twice the speed of the JDK's; a document type
 * declaration is refused, so that there is no entity but the five of XML itself.
 */
final class PlanReader {

    /** Opens the bytes of a file anew. */
    @FunctionalInterface
    interface Source {

        /** A stream from the start. */
        InputStream open() throws IOException;
    }

    private static final int BYTES_PER_ID = 160;

    private final Source source;
    private final EPackage.Registry registry;
    private final List<Migration> migrations;
    private final int expectedIds;

    /**
     * Makes a reader of one file.
     *
     * @param source     the file
     * @param size       its size in bytes, roughly
     * @param registry   the packages of the installed sectors
     * @param migrations all that are known
     */
    PlanReader(Source source, long size, EPackage.Registry registry, List<Migration> migrations) {
        this.source = source;
        this.registry = registry;
        this.migrations = migrations;
        expectedIds = (int) Math.clamp(size / BYTES_PER_ID, 16, 1 << 20);
    }

    /**
     * Reads the file.
     *
     * @return the plan
     * @throws MalformedPlanException when it is no valid plan
     * @throws IOException            when it cannot be read
     */
    ReadPlan read() throws IOException {
        Set<QName> foreign = new HashSet<>();
        while (true) {
            try {
                return read(foreign);
            } catch (ForeignTypeException e) {
                if (!foreign.add(e.type)) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private ReadPlan read(Set<QName> foreign) throws IOException {
        try (var in = source.open()) {
            XMLStreamReader2 xml = null;
            try {
                xml = (XMLStreamReader2) factory().createXMLStreamReader(in);
                return read(xml, foreign);
            } catch (XMLStreamException | RuntimeException e) {
                throw failure(xml, e);
            }
        }
    }

    /** The parser reports a fault in text that it reads late as a runtime exception around the real one. */
    private static IOException failure(XMLStreamReader2 xml, Exception e) {
        var reported = e.getCause() instanceof XMLStreamException inner ? inner : e;
        if (reported instanceof XMLStreamException fault) {
            return fault.getNestedException() instanceof IOException cause ? cause : XmlPlace.problem(xml, fault);
        }
        return XmlPlace.problem(xml, String.valueOf(reported.getMessage()), reported);
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return factory;
    }

    private ReadPlan read(XMLStreamReader2 xml, Set<QName> foreign) throws XMLStreamException, IOException {
        var encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw XmlPlace.problem(xml, NLS.bind(Messages.PlanReader_WrongEncoding, encoding));
        }
        var notes = new ReadNotes();
        foreign.forEach(type -> notes.warn(NLS.bind(Messages.PlanReader_SectorTooOld, type.getLocalPart())));
        var links = new LinkResolver(expectedIds, notes);
        var handler = new PlanHandler(xml, new TypeFinder(registry, foreign), links, notes);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> handler.startElement(migrations);
                case XMLStreamConstants.END_ELEMENT -> handler.endElement();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    handler.text(xml.getText());
                case XMLStreamConstants.COMMENT -> handler.comment(xml.getText());
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    handler.instruction(xml.getPITarget(), xml.getPIData());
                case XMLStreamConstants.DTD -> throw XmlPlace.problem(xml, Messages.PlanReader_DocumentType);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw XmlPlace.problem(xml, NLS.bind(Messages.PlanReader_Entity, xml.getLocalName()));
                default -> {
                    // the start and the end of the document
                }
            }
        }
        var plan = handler.plan();
        links.resolve(plan);
        handler.migrations().finish(plan);
        boolean newer = PlanVersion.isNewer(plan.getVersion());
        if (newer) {
            notes.warn(NLS.bind(Messages.PlanReader_NewerVersion, plan.getVersion(), PlanVersion.CURRENT));
        }
        return new ReadPlan(plan, links.dangling(), notes.warnings(), newer || notes.isIncomplete());
    }
}
