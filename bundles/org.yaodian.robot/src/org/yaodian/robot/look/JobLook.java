/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot.look;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.yaodian.robot.Look;
import org.yaodian.robot.Sight;

/** Sees the jobs that run or wait for their turn; one that sleeps until later is at rest. */
public final class JobLook implements Look {

    @Override
    public List<Sight> see(Sight question) {
        return Stream.of(Job.getJobManager().find(null))
                .filter(job -> job.getState() == Job.RUNNING || job.getState() == Job.WAITING)
                .map(job -> Sight.of("job").with("text", job.getName()).with("system", job.isSystem())).toList();
    }
}
