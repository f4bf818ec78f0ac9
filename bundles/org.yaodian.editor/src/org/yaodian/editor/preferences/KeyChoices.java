/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.preferences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/** The commands of this program and their keys. */
final class KeyChoices {

    private static final List<String> PLATFORM = List.of("org.eclipse.ui.newWizard", "org.eclipse.ui.file.save",
            "org.eclipse.ui.file.saveAs", "org.eclipse.ui.file.saveAll", "org.eclipse.ui.file.close",
            "org.eclipse.ui.file.closeAll", "org.eclipse.ui.file.revert", "org.eclipse.ui.file.print",
            "org.eclipse.ui.file.refresh", "org.eclipse.ui.file.properties", "org.eclipse.ui.file.exit",
            "org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo", "org.eclipse.ui.edit.cut",
            "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste", "org.eclipse.ui.edit.delete",
            "org.eclipse.ui.edit.rename", "org.eclipse.ui.edit.selectAll", "org.eclipse.ui.edit.findReplace",
            "org.eclipse.ui.window.newWindow", "org.eclipse.ui.window.preferences",
            "org.eclipse.ui.window.showKeyAssist");
    private static final KeySequence NONE = KeySequence.getInstance();

    private final IBindingService bindings;
    private final ICommandService commands;

    KeyChoices(IServiceLocator services) {
        bindings = services.getService(IBindingService.class);
        commands = services.getService(ICommandService.class);
    }

    /** {@return the commands by name, each with its keys} */
    List<KeyChoice> read() {
        return Stream.of(commands.getDefinedCommands()).filter(KeyChoices::isOurs).map(this::choice)
                .flatMap(Optional::stream).sorted(Comparator.comparing(KeyChoice::name)).toList();
    }

    private static boolean isOurs(Command command) {
        return command.getId().startsWith("org.yaodian.") || PLATFORM.contains(command.getId());
    }

    private Optional<KeyChoice> choice(Command command) {
        try {
            var name = command.getName().replace("&", "").replaceAll("\\(\\p{Upper}\\)", "").replaceAll("…$", "");
            var first = byDefault(command.getId()).map(KeyChoices::keys).orElse(NONE);
            return Optional.of(new KeyChoice(command.getId(), name, first, now(command.getId(), first)));
        } catch (NotDefinedException vanished) {
            return Optional.empty();
        }
    }

    /** A person's own keys, or none where the default ones were taken away; else the default ones. */
    private KeySequence now(String commandId, KeySequence first) {
        var own = bindings(Binding.USER).filter(each -> runs(each, commandId)).findFirst();
        var isTakenAway = bindings(Binding.USER)
                .anyMatch(each -> each.getParameterizedCommand() == null && keys(each).equals(first));
        return own.map(KeyChoices::keys).orElse(isTakenAway ? NONE : first);
    }

    private Optional<Binding> byDefault(String commandId) {
        return bindings(Binding.SYSTEM).filter(each -> runs(each, commandId)).findFirst();
    }

    private Stream<Binding> bindings(int type) {
        return Stream.of(bindings.getBindings()).filter(each -> each.getType() == type && fits(each));
    }

    private static boolean runs(Binding binding, String commandId) {
        return binding.getParameterizedCommand() != null
                && binding.getParameterizedCommand().getId().equals(commandId);
    }

    private boolean fits(Binding binding) {
        var platform = binding.getPlatform();
        return binding.getSchemeId().equals(IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID)
                && (platform == null || platform.equals(SWT.getPlatform()));
    }

    private static KeySequence keys(Binding binding) {
        return ((KeyBinding) binding).getKeySequence();
    }

    /**
     * Keeps the choices for this workspace.
     *
     * @param choices all choices
     * @throws IOException if they cannot be kept
     */
    void write(List<KeyChoice> choices) throws IOException {
        var all = new ArrayList<Binding>();
        Stream.of(bindings.getBindings()).filter(each -> each.getType() == Binding.SYSTEM).forEach(all::add);
        for (KeyChoice choice : choices) {
            if (choice.isOwn()) {
                byDefault(choice.commandId()).ifPresent(binding -> all.add(binding(keys(binding), null)));
            }
        }
        for (KeyChoice choice : choices) {
            if (choice.isOwn() && !choice.keys().isEmpty()) {
                all.add(binding(choice.keys(), new ParameterizedCommand(commands.getCommand(choice.commandId()),
                        null)));
            }
        }
        bindings.savePreferences(bindings.getActiveScheme(), all.toArray(Binding[]::new));
    }

    private static Binding binding(KeySequence keys, ParameterizedCommand command) {
        return new KeyBinding(keys, command, IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID,
                IContextService.CONTEXT_ID_WINDOW, null, null, null, Binding.USER);
    }
}
