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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.store.Store;
import org.yaodian.store.StoreAddress;
import org.yaodian.store.StoreException;
import org.yaodian.store.find.FindQuery;
import org.yaodian.store.find.FoundHits;
import org.yaodian.store.find.Hit;
import org.yaodian.store.find.TaskLight;
import org.yaodian.store.piece.Hash;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds elements across all plans of a store. */
@Command(name = "find")
final class StoreFindCommand extends StoreSubcommand {

    private static final int NAME_LENGTH = 12;

    @Parameters(paramLabel = "TEXT", index = "0", arity = "0..1")
    private String text;

    @Option(names = "--unit", paramLabel = "NAME")
    private String unit;

    @Option(names = "--district", paramLabel = "NAME")
    private String district;

    @Option(names = "--sector", paramLabel = "ID")
    private String sector;

    @Option(names = "--verb", paramLabel = "VERB")
    private String verb;

    @Option(names = "--light", paramLabel = "LIGHT")
    private TaskLight light;

    @Option(names = "--year", paramLabel = "N")
    private Integer year;

    @Option(names = "--due-from", paramLabel = "DATE")
    private LocalDate dueFrom;

    @Option(names = "--due-to", paramLabel = "DATE")
    private LocalDate dueTo;

    @Option(names = "--today", paramLabel = "DATE")
    private LocalDate today;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100")
    private int limit;

    @Override
    Integer run() throws RequestException, StoreException {
        if (limit < 1) {
            throw new RequestException(NLS.bind(Messages.StoreFindCommand_LimitOutOfRange, limit));
        }
        try (var store = open(); var finder = store.finder(index(store))) {
            finder.refresh(new NullProgressMonitor());
            var found = finder.find(new FindQuery(text, unit, district, sector, verb, light, year, null, dueFrom,
                    dueTo, today == null ? LocalDate.now() : today, limit));
            found.hits().forEach(hit -> tell("%d  %-10s %s  %s".formatted(hit.year(), hit.code(), hit.name(),
                    String.join(", ", hit.units()))));
            tell(NLS.bind(Messages.StoreFindCommand_Found, found.total()));
            print(json -> write(found, json));
        }
        return ExitCode.DONE;
    }

    /** Beside a store in a folder; for one on a server in the home of the user, by account, as rights differ. */
    private static Path index(Store store) {
        if (store.address() instanceof StoreAddress.Local local) {
            return local.folder().resolve("find");
        }
        var name = Hash.ofContent((store.account() + "@" + store.address()).getBytes(StandardCharsets.UTF_8));
        return Path.of(System.getProperty("user.home"), ".yaodian", "find",
                name.toString().substring(0, NAME_LENGTH));
    }

    private static void write(FoundHits found, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("total", found.total());
        json.writeArrayFieldStart("hits");
        for (var hit : found.hits()) {
            write(hit, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Hit hit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("plan", hit.planId());
        json.writeStringField("title", hit.title());
        json.writeNumberField("year", hit.year());
        json.writeStringField("id", hit.pieceId());
        json.writeStringField("code", hit.code());
        json.writeStringField("name", hit.name());
        json.writeArrayFieldStart("units");
        for (var each : hit.units()) {
            json.writeString(each);
        }
        json.writeEndArray();
        json.writeStringField("due", hit.due() == null ? null : hit.due().toString());
        json.writeNumberField("percent", hit.percent());
        json.writeStringField("light", hit.light().name());
        json.writeEndObject();
    }
}
