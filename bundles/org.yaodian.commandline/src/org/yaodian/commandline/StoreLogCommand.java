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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.file.AtomicFile;
import org.yaodian.store.Branch;
import org.yaodian.store.Revision;
import org.yaodian.store.StoreException;
import org.yaodian.store.audit.AuditCsv;
import org.yaodian.store.audit.FieldChange;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the plans of a store, or the revisions of a plan, or what they changed field by field. */
@Command(name = "log")
final class StoreLogCommand extends StoreSubcommand {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.systemDefault());

    @Parameters(paramLabel = "PLAN", index = "0", arity = "0..1")
    private String name;

    @Option(names = "--at", paramLabel = "NAME", defaultValue = Branch.MAIN)
    private String at;

    @Option(names = "--since", paramLabel = "N", defaultValue = "0")
    private long since;

    @Option(names = "--fields")
    private boolean fields;

    @Option(names = "-o", paramLabel = "OUT.csv")
    private Path output;

    @Override
    Integer run() throws RequestException, StoreException {
        try (var store = open()) {
            if (name == null && store.plans().all().size() != 1) {
                var heads = store.plans().all();
                heads.forEach(plan -> tell("%-24s %d  %s".formatted(plan.id(), plan.year(), plan.title())));
                print(json -> list(json, "plans", () -> write(heads.stream().map(each -> each.head()).toList(), json)));
                return ExitCode.DONE;
            }
            var head = store.plans().resolve(plan(store, name).id(), at);
            if (fields || output != null) {
                trail(store.history().audit(head.number(), since));
            } else {
                var revisions = store.history().log(head.number()).stream().filter(each -> each.number() > since)
                        .toList();
                revisions.forEach(each -> tell(line(each)));
                print(json -> list(json, "revisions", () -> write(revisions, json)));
            }
        }
        return ExitCode.DONE;
    }

    private static String line(Revision revision) {
        return "%-6d %s  %-12s %-12s %6d  %s".formatted(revision.number(), WHEN.format(revision.when()),
                revision.branch(), revision.author().name(), revision.changes(),
                revision.message().replaceAll("\\s*\\R\\s*", " "));
    }

    private void trail(List<FieldChange> changes) throws RequestException {
        if (output != null) {
            var csv = new StringBuilder("\uFEFF");
            try {
                AuditCsv.write(changes, csv);
                var bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
                AtomicFile.write(output, out -> out.write(bytes));
            } catch (IOException e) {
                throw new RequestException(e.getMessage(), e);
            }
            tell(NLS.bind(Messages.ExportCommand_Done, output));
        } else {
            changes.forEach(each -> tell("%-6d %s  %s %s: %s → %s".formatted(each.revision().number(),
                    each.revision().author().name(), each.name(), each.field(), text(each.before()),
                    text(each.after()))));
        }
        print(json -> list(json, "changes", () -> {
            for (var change : changes) {
                write(change, json);
            }
        }));
    }

    private static String text(String value) {
        return value == null ? "-" : value;
    }

    private static void write(FieldChange change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("revision", change.revision().number());
        json.writeStringField("author", change.revision().author().name());
        json.writeStringField("when", change.revision().when().toString());
        json.writeStringField("id", change.pieceId());
        json.writeStringField("part", change.slot().feature());
        json.writeStringField("name", change.name());
        json.writeStringField("change", change.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("field", change.field());
        json.writeStringField("before", change.before());
        json.writeStringField("after", change.after());
        json.writeEndObject();
    }

    /** Writes the entries of a list. */
    private interface Entries {
        void write() throws IOException;
    }

    private static void list(JsonGenerator json, String field, Entries entries) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart(field);
        entries.write();
        json.writeEndArray();
        json.writeEndObject();
    }
}
