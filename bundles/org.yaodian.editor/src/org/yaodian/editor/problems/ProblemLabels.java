/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.yaodian.editor.plan.EditorImages;

/** The labels of a column of the problems view. */
final class ProblemLabels extends ColumnLabelProvider {

    private final ProblemColumn column;

    ProblemLabels(ProblemColumn column) {
        this.column = column;
    }

    @Override
    public String getText(Object line) {
        return switch (line) {
            case Problem problem -> column.text(problem);
            case ProblemGroup group when column == ProblemColumn.MESSAGE -> NLS.bind(Messages.ProblemLabels_Group,
                    group.title(), group.problems().size());
            case ProblemPart part when column == ProblemColumn.MESSAGE -> part.text();
            default -> "";
        };
    }

    @Override
    public Image getImage(Object line) {
        if (column != ProblemColumn.MESSAGE) {
            return null;
        }
        if (line instanceof ProblemPart part) {
            return part.image();
        }
        var severity = line instanceof ProblemGroup group ? group.worst() : ((Problem) line).finding().severity();
        return EditorImages.get(SeverityIcons.name(severity));
    }

    @Override
    public String getToolTipText(Object line) {
        return line instanceof Problem problem ? problem.finding().message() + "\n\n" + problem.rule() + ": "
                + RuleNames.description(problem.finding().ruleId()) : null;
    }
}
