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

import java.time.LocalDate;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Says a {@link FindQuery} in Lucene's terms. */
final class QueryMaker {

    private static final float NAME_WEIGHT = 4;

    private final BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);

    private QueryMaker() {
    }

    static Query of(FindQuery query) {
        var maker = new QueryMaker();
        maker.text(query.text());
        maker.term(Fields.UNIT, query.unit());
        maker.term(Fields.DISTRICT, query.district());
        maker.term(Fields.SECTOR, query.sector());
        maker.term(Fields.VERB, query.verb());
        maker.term(Fields.PLAN, query.planId());
        if (query.year() != null) {
            maker.all.add(IntPoint.newExactQuery(Fields.YEAR, query.year()), Occur.FILTER);
        }
        if (query.dueFrom() != null || query.dueTo() != null) {
            maker.due(query.dueFrom(), query.dueTo());
        }
        if (query.light() != null) {
            maker.light(query.light(), query.today());
        }
        return maker.all.build();
    }

    /** Elements of another plan that share most pairs of letters with a name. */
    static Query similar(String name, int year) {
        var some = new BooleanQuery.Builder();
        for (var gram : Grams.of(Grams.normalize(name))) {
            if (gram.length() > 1) {
                some.add(new TermQuery(new Term(Fields.NAME, gram)), Occur.SHOULD);
            }
        }
        return new BooleanQuery.Builder().add(some.build(), Occur.MUST)
                .add(IntPoint.newExactQuery(Fields.YEAR, year), Occur.FILTER).build();
    }

    private void text(String text) {
        var normalized = text == null ? "" : Grams.normalize(text);
        if (normalized.isEmpty()) {
            return;
        }
        var either = new BooleanQuery.Builder()
                .add(new BoostQuery(part(Fields.NAME, normalized), NAME_WEIGHT), Occur.SHOULD)
                .add(part(Fields.TEXT, normalized), Occur.SHOULD);
        if (normalized.chars().allMatch(c -> c < 0x80)) {
            either.add(part(Fields.INITIALS, normalized), Occur.SHOULD);
        }
        all.add(either.build(), Occur.MUST);
    }

    /** The row of pairs of a text; the last letter alone may begin a pair where the text goes on. */
    private static Query part(String field, String normalized) {
        if (normalized.length() == 1) {
            return new PrefixQuery(new Term(field, normalized));
        }
        var phrase = new PhraseQuery.Builder();
        var grams = Grams.of(normalized);
        grams.subList(0, grams.size() - 1).forEach(gram -> phrase.add(new Term(field, gram)));
        return phrase.build();
    }

    private void term(String field, String value) {
        if (value != null) {
            all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }

    private void due(LocalDate from, LocalDate to) {
        all.add(LongPoint.newRangeQuery(Fields.DUE, from == null ? Long.MIN_VALUE : from.toEpochDay(),
                to == null ? Long.MAX_VALUE : to.toEpochDay()), Occur.FILTER);
    }

    private void light(TaskLight light, LocalDate today) {
        var done = new TermQuery(new Term(Fields.DONE, "100"));
        all.add(done, light == TaskLight.DONE ? Occur.FILTER : Occur.MUST_NOT);
        var near = today.plusDays(TaskLight.NEAR_DAYS);
        switch (light) {
            case OVERDUE -> due(null, today.minusDays(1));
            case NEAR_DUE -> due(today, near);
            case ON_TRACK -> due(near.plusDays(1), null);
            case NONE -> all.add(LongPoint.newRangeQuery(Fields.DUE, Long.MIN_VALUE, Long.MAX_VALUE), Occur.MUST_NOT);
            case DONE -> {
                // told by the field alone
            }
        }
    }
}
