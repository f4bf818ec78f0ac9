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

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.Branch;
import org.yaodian.store.StoreException;
import org.yaodian.store.WorkingCopy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a revision of a plan into a file. */
@Command(name = "checkout")
final class StoreCheckoutCommand extends StoreSubcommand {

    @Parameters(paramLabel = "PLAN", index = "0", arity = "0..1")
    private String name;

    @Option(names = "-o", paramLabel = "OUT.plan", required = true)
    private Path output;

    @Option(names = "--at", paramLabel = "NAME", defaultValue = Branch.MAIN)
    private String at;

    @Override
    Integer run() throws RequestException, StoreException {
        try (var store = open()) {
            var plan = plan(store, name);
            var checkout = store.checkout(store.plans().resolve(plan.id(), at).number());
            var revision = checkout.revision();
            save(checkout.plan(), output);
            var branch = store.plans().branches(plan.id()).stream().map(Branch::name)
                    .filter(at::equals).findFirst().orElse(revision.branch());
            new WorkingCopy(store.address(), plan.id(), branch, revision.number()).writeFor(output);
            checkout.warnings().forEach(this::tell);
            tell(NLS.bind(Messages.StoreCheckoutCommand_Done,
                    new Object[]{revision.title(), revision.number(), output}));
            print(json -> write(revision, json));
        }
        return ExitCode.DONE;
    }
}
