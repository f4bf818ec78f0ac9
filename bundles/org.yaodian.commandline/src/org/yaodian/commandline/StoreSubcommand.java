/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline;

import java.io.IOException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.Revision;
import org.yaodian.store.Store;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoredPlan;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands about stores have in common. */
abstract class StoreSubcommand extends PlanCommand {

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "store.url")
    private String url;

    @Mixin
    private StoreAccess access = new StoreAccess();

    @Override
    public final Integer call() throws RequestException {
        try {
            return run();
        } catch (StoreException failure) {
            throw new RequestException(failure.getMessage(), failure);
        }
    }

    /** Does the work; returns the exit code. */
    abstract Integer run() throws RequestException, StoreException;

    final StoreAccess access() {
        return access;
    }

    /** The address that was given, or another one. */
    final String url(String otherwise) throws RequestException {
        var result = url == null ? otherwise : url;
        if (result == null) {
            throw new RequestException(Messages.StoreSubcommand_NoUrl);
        }
        return result;
    }

    final Store open() throws RequestException, StoreException {
        return access.open(url(null));
    }

    /** The plan that an id, a part of a title or, where there is one plan only, nothing stands for. */
    static StoredPlan plan(Store store, String name) throws RequestException, StoreException {
        var all = store.plans().all();
        var found = all.stream().filter(plan -> name == null || plan.id().equals(name)).toList();
        if (name != null && found.isEmpty()) {
            found = all.stream().filter(plan -> plan.title().contains(name)).toList();
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        var titles = String.join(", ", all.stream().map(plan -> plan.title() + " (" + plan.id() + ")").toList());
        throw new RequestException(NLS.bind(
                found.isEmpty() ? Messages.StoreSubcommand_NoPlan : Messages.StoreSubcommand_WhichPlan,
                name == null ? "" : name, titles));
    }

    static void write(List<Revision> revisions, JsonGenerator json) throws IOException {
        for (var revision : revisions) {
            write(revision, json);
        }
    }

    static void write(Revision revision, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("revision", revision.number());
        json.writeNumberField("parent", revision.parent());
        json.writeStringField("branch", revision.branch());
        json.writeStringField("author", revision.author().name());
        json.writeStringField("unit", revision.author().unit());
        json.writeStringField("when", revision.when().toString());
        json.writeStringField("message", revision.message());
        json.writeStringField("title", revision.title());
        json.writeNumberField("year", revision.year());
        json.writeNumberField("changes", revision.changes());
        json.writeEndObject();
    }
}
