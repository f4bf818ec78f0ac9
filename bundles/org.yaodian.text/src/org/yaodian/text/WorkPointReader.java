/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.ElementKind;
import org.yaodian.model.sector.Sectors;
import org.yaodian.text.ImportException.Problem;
import org.yaodian.text.data.Gazetteer;
import org.yaodian.text.grammar.Context;
import org.yaodian.text.source.SourceReader;
import org.yaodian.text.structure.DateReader;
import org.yaodian.text.structure.DocumentParts;
import org.yaodian.text.structure.DocumentReader;

/** Reads a work-point document 工作要点 into a draft of a plan. */
public final class WorkPointReader {

    private static final int WORK = 100;

    /** A reader. It keeps nothing between two documents. */
    public WorkPointReader() {
    }

    /**
     * Reads a file.
     *
     * @param file    a text, .docx or .html file of at most 50 MB
     * @param options what is known beforehand
     * @param monitor is told the progress and asked whether to stop; may be null
     * @return the draft
     * @throws ImportException when it is no such document; the message says what to do
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled
     */
    public ImportDraft read(Path file, ImportOptions options, IProgressMonitor monitor) throws ImportException {
        var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        var progress = SubMonitor.convert(monitor, NLS.bind(Messages.WorkPointReader_Reading, name), WORK);
        var bytes = SourceReader.bytes(file);
        progress.worked(10);
        return read(name, bytes, options, progress.split(90));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name    name of the file
     * @param bytes   its bytes
     * @param options what is known beforehand
     * @param monitor is told the progress and asked whether to stop; may be null
     * @return the draft
     * @throws ImportException when it is no such document; the message says what to do
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled
     */
    public ImportDraft read(String name, byte[] bytes, ImportOptions options, IProgressMonitor monitor)
            throws ImportException {
        var progress = SubMonitor.convert(monitor, WORK);
        var source = SourceReader.read(name, bytes, options.format(), progress.split(20));
        var draft = new ImportDraft(source, name, sha256(bytes));
        var parts = DocumentReader.read(source);
        progress.split(20);
        header(draft.header(), parts, options);
        if (draft.header().title().isBlank()) {
            draft.header().setTitle(name.replaceFirst("(?<=.)\\.[A-Za-z]+$", ""));
        }
        var city = cityOf(draft, parts);
        var register = new UnitRegister(options.units(), city);
        if (draft.header().issuer() != null) {
            register.resolve(draft.header().issuer());
        }
        var context = new Context(draft.header().year(), city, register.names());
        new DraftBuilder(draft, context, register, progress.split(60)).build(parts);
        new CandidateTyping(draft, new SectorRecognition(Sectors.installed())).apply();
        draft.setClauseReader(words -> CandidateMaker.clause(words, context));
        draft.units().addAll(register.named());
        if (draft.candidates().stream().noneMatch(candidate -> candidate.kind() == ElementKind.TASK)) {
            throw new ImportException(Problem.NO_WORK_POINTS, NLS.bind(Messages.WorkPointReader_NoWorkPoints, name));
        }
        return draft;
    }

    private static void header(DraftHeader header, DocumentParts parts, ImportOptions options) {
        var block = parts.heading();
        header.setTitle(block.title() == null ? "" : block.title());
        header.setIssuer(block.issuer());
        header.setDocumentNumber(block.documentNumber());
        header.setIssued(block.issued());
        header.setPosted(block.posted());
        header.setGuidingText(block.guidingText());
        header.addressees().addAll(block.addressees());
        int year = options.year() != 0 ? options.year() : block.year();
        if (year == 0 && block.guidingText() != null) {
            year = DateReader.year(block.guidingText());
        }
        if (year == 0 && block.issued() != null) {
            year = block.issued().getYear();
        }
        header.setYear(year == 0 && block.posted() != null ? block.posted().getYear() : year);
    }

    private static String cityOf(ImportDraft draft, DocumentParts parts) {
        var header = draft.header();
        var names = header.title() + " " + header.issuer() + " " + header.guidingText();
        return Gazetteer.cityIn(names);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
