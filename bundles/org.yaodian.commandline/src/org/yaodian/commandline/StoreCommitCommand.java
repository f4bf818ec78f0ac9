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

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.store.Branch;
import org.yaodian.store.Commit;
import org.yaodian.store.CommitResult;
import org.yaodian.store.CommitResult.Committed;
import org.yaodian.store.CommitResult.Denied;
import org.yaodian.store.CommitResult.Locked;
import org.yaodian.store.CommitResult.Stale;
import org.yaodian.store.CommitResult.Unchanged;
import org.yaodian.store.PlanHead;
import org.yaodian.store.Revision;
import org.yaodian.store.SoftLock;
import org.yaodian.store.Store;
import org.yaodian.store.StoreException;
import org.yaodian.store.WorkingCopy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stores the state of a plan file as a new revision. */
@Command(name = "commit")
final class StoreCommitCommand extends StoreSubcommand {

    @Parameters(paramLabel = "PLAN", index = "0")
    private Path file;

    @Option(names = {"-m", "--message"}, paramLabel = "TEXT", defaultValue = "")
    private String message;

    @Option(names = "--branch", paramLabel = "NAME")
    private String branch;

    @Option(names = "--base", paramLabel = "N")
    private Long base;

    @Option(names = "--unit", paramLabel = "NAME", defaultValue = "")
    private String unit;

    @Option(names = "--force")
    private boolean force;

    @Override
    Integer run() throws RequestException, StoreException {
        var plan = load(file);
        var copy = WorkingCopy.of(file);
        try (var store = access().open(url(copy.map(WorkingCopy::address).map(Object::toString).orElse(null)))) {
            var known = copy.filter(each -> each.address().equals(store.address()));
            var target = branch != null ? branch : known.map(WorkingCopy::branch).orElse(Branch.MAIN);
            long from = base(store, plan, target, known);
            var commit = new Commit(PlanHead.of(plan), target, from, store.author(unit), message,
                    store.changes(plan, from));
            report(store.commit(force ? commit.forced() : commit, new NullProgressMonitor()), store, plan, target);
        }
        return ExitCode.DONE;
    }

    /** The revision that the file started from; a plan that the store does not know starts from none. */
    private long base(Store store, WorkPlan plan, String target, Optional<WorkingCopy> copy)
            throws RequestException, StoreException {
        if (base != null) {
            return base;
        }
        if (copy.isPresent()) {
            return copy.get().revision();
        }
        if (store.plans().find(PlanHead.of(plan).id()).isEmpty()) {
            return 0;
        }
        throw new RequestException(NLS.bind(Messages.StoreCommitCommand_NoBase, file,
                store.plans().resolve(plan.getId(), target).number()));
    }

    private void report(CommitResult result, Store store, WorkPlan plan, String target)
            throws RequestException, StoreException {
        switch (result) {
            case Committed(Revision revision) -> {
                save(plan, file);
                note(store, plan, target, revision.number());
                tell(NLS.bind(Messages.StoreCommitCommand_Done, new Object[]{revision.number(), revision.changes(),
                        store.address()}));
                print(json -> write(revision, json));
            }
            case Unchanged(long head) -> {
                tell(NLS.bind(Messages.StoreCommitCommand_Unchanged, head));
                print(json -> {
                    json.writeStartObject();
                    json.writeNumberField("revision", head);
                    json.writeNumberField("changes", 0);
                    json.writeEndObject();
                });
            }
            case Stale stale -> throw new RequestException(NLS.bind(Messages.StoreCommitCommand_Stale, stale.newer()
                    .stream().map(each -> each.number() + " (" + each.author().name() + ")")
                    .collect(Collectors.joining(", "))));
            case Locked locked -> throw new RequestException(NLS.bind(Messages.StoreCommitCommand_Locked,
                    locked.locks().stream().map(SoftLock::owner).distinct().collect(Collectors.joining(", "))));
            case Denied denied -> throw new RequestException(NLS.bind(Messages.StoreCommitCommand_Denied,
                    denied.denials().size(), denied.denials().get(0).reason()));
        }
    }

    private void note(Store store, WorkPlan plan, String target, long revision) throws StoreException {
        new WorkingCopy(store.address(), plan.getId(), target, revision).writeFor(file);
    }
}
