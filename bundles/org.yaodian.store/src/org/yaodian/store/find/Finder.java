/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.find;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.store.Messages;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;

/**
 * Finds elements across all plans of a store. It has an index in a folder of this computer, which holds what the account
 * may read and is brought up to date by {@link #refresh}; when it is lost or damaged it is made anew.
 */
public final class Finder implements AutoCloseable {

    private final Path folder;
    private final IndexSource source;
    private IndexWriter writer;

    private Finder(Path folder, IndexSource source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * Opens the index of a store.
     *
     * @param folder where the index is or shall be; used by one process at a time
     * @param source the store
     * @return the finder
     * @throws StoreException when the folder cannot be used
     */
    public static Finder open(Path folder, IndexSource source) throws StoreException {
        var finder = new Finder(folder, source);
        try {
            finder.openWriter();
        } catch (IOException | IllegalArgumentException e) {
            finder.startAnew(e);
        }
        return finder;
    }

    private void openWriter() throws IOException {
        Files.createDirectories(folder);
        writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new GramAnalyzer()));
    }

    private void startAnew(Exception damage) throws StoreException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            openWriter();
        } catch (IOException e) {
            e.addSuppressed(damage);
            throw failure(e);
        }
    }

    private StoreException failure(IOException error) {
        return new StoreException(Problem.OTHER, NLS.bind(Messages.Store_Failed, folder, error.getMessage()), error);
    }

    /**
     * Takes in what was committed since the last time.
     *
     * @param monitor told of each revision; may be cancelled, then the index is as it was
     * @throws StoreException when the store cannot be read
     */
    public void refresh(IProgressMonitor monitor) throws StoreException {
        try {
            new IndexRefresh(writer, source).run(monitor);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Looks something up.
     *
     * @param query what to look for
     * @return the best results first; in the order of the index when no text is asked for
     * @throws StoreException when the index cannot be read
     */
    public FoundHits find(FindQuery query) throws StoreException {
        return search(QueryMaker.of(query), query.limit(), query.today());
    }

    /**
     * Elements of another year that may be the same item: their names share the most with a name.
     *
     * @param name  the name of an element
     * @param year  the other year
     * @param limit how many at most
     * @return the most similar first
     * @throws StoreException when the index cannot be read
     */
    public List<Hit> similar(String name, int year, int limit) throws StoreException {
        return search(QueryMaker.similar(name, year), limit, LocalDate.now()).hits();
    }

    private FoundHits search(Query query, int limit, LocalDate today) throws StoreException {
        try (var reader = DirectoryReader.open(writer)) {
            var searcher = new IndexSearcher(reader);
            var found = searcher.search(query, Math.max(1, limit));
            var hits = new ArrayList<Hit>();
            for (var each : found.scoreDocs) {
                hits.add(hit(searcher.storedFields().document(each.doc), today));
            }
            return new FoundHits(hits, searcher.count(query));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static Hit hit(Document document, LocalDate today) {
        var due = document.getField(Fields.DUE) == null ? null
                : LocalDate.ofEpochDay(document.getField(Fields.DUE).numericValue().longValue());
        boolean done = document.get(Fields.DONE) != null;
        return new Hit(document.get(Fields.PLAN), document.get(Fields.TITLE),
                document.getField(Fields.YEAR).numericValue().intValue(), document.get(Fields.PIECE),
                document.get(Fields.CODE), document.get(Fields.NAME),
                Arrays.asList(document.getValues(Fields.UNIT)), due, percent(document.get(Fields.PERCENT)),
                TaskLight.of(done, due, today));
    }

    private static int percent(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    @Override
    public void close() throws StoreException {
        try {
            writer.close();
            writer.getDirectory().close();
        } catch (IOException e) {
            throw failure(e);
        }
    }
}
