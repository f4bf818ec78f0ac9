/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.sector;

import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.osgi.util.NLS;

/** An element of an extension, with checks of its attributes. It serves the extension points of all bundles. */
public final class Declaration {

    /**
     * Reads one part of a declaration.
     *
     * @param <T> what it becomes
     */
    @FunctionalInterface
    public interface Part<T> {

        /**
         * Reads it.
         *
         * @param declaration the part
         * @return what it becomes
         * @throws FaultyDeclarationException when it cannot be used
         */
        T read(Declaration declaration) throws FaultyDeclarationException;
    }

    private final IConfigurationElement element;
    private final Consumer<IStatus> log;

    /**
     * Wraps an element.
     *
     * @param element an element of an extension
     * @param log     takes faults
     */
    public Declaration(IConfigurationElement element, Consumer<IStatus> log) {
        this.element = element;
        this.log = log;
    }

    /**
     * Logs that this cannot be used, with its plug-in.
     *
     * @param fault what is wrong
     */
    public void report(FaultyDeclarationException fault) {
        log.accept(new Status(IStatus.ERROR, plugin(), NLS.bind(Messages.SectorReader_Faulty,
                new Object[]{plugin(), describe(), fault.getMessage()}), fault));
    }

    /**
     * Reads the elements in this one. What is faulty is reported and left out.
     *
     * @param <T>  what they become
     * @param name their name
     * @param part reads one of them
     * @return what they became, in their order
     */
    public <T> List<T> all(String name, Part<T> part) {
        return children(name).flatMap(child -> {
            try {
                return Stream.of(part.read(child));
            } catch (FaultyDeclarationException fault) {
                child.report(fault);
                return Stream.empty();
            }
        }).toList();
    }

    /**
     * The plug-in that declares it.
     *
     * @return its symbolic name
     */
    public String plugin() {
        try {
            return element.getContributor().getName();
        } catch (InvalidRegistryObjectException gone) {
            return "";
        }
    }

    /**
     * What it is, for a log.
     *
     * @return its name and id
     */
    public String describe() {
        var id = element.getAttribute("id");
        return id == null ? element.getName() : element.getName() + ' ' + id;
    }

    /**
     * The elements in this one.
     *
     * @param name their name
     * @return the elements in their order
     */
    public Stream<Declaration> children(String name) {
        return Stream.of(element.getChildren(name)).map(child -> new Declaration(child, log));
    }

    /**
     * An attribute that has to be there.
     *
     * @param name its name
     * @return its value, not blank
     * @throws FaultyDeclarationException when it is missing or blank
     */
    public String required(String name) throws FaultyDeclarationException {
        var value = element.getAttribute(name);
        if (value == null || value.isBlank()) {
            throw new FaultyDeclarationException(NLS.bind(Messages.Declaration_Missing, name));
        }
        return value;
    }

    /**
     * An attribute that can be left out.
     *
     * @param name its name
     * @return its value, or an empty text
     */
    public String optional(String name) {
        var value = element.getAttribute(name);
        return value == null ? "" : value;
    }

    /**
     * An attribute that can be left out.
     *
     * @param name  its name
     * @param other what counts then
     * @return its value, or the other one where it is missing or blank
     */
    public String optional(String name, String other) {
        var value = optional(name);
        return value.isBlank() ? other : value;
    }

    /**
     * A truth value.
     *
     * @param name its name
     * @return whether it is {@code true}
     */
    public boolean flag(String name) {
        return Boolean.parseBoolean(element.getAttribute(name));
    }

    /**
     * A number that can be left out.
     *
     * @param name its name
     * @return the number, or nothing
     * @throws FaultyDeclarationException when it is no number
     */
    public Optional<Double> number(String name) throws FaultyDeclarationException {
        var value = optional(name);
        try {
            return value.isBlank() ? Optional.empty() : Optional.of(Double.valueOf(value.strip()));
        } catch (NumberFormatException fault) {
            throw wrong(name, value, fault);
        }
    }

    /**
     * A colour.
     *
     * @param name  its name
     * @param other what counts where it is missing
     * @return a colour as {@code #rrggbb}
     * @throws FaultyDeclarationException when it is no colour
     */
    public String color(String name, String other) throws FaultyDeclarationException {
        var value = optional(name, other);
        if (!value.matches("#[0-9a-fA-F]{6}")) {
            throw wrong(name, value, null);
        }
        return value;
    }

    /**
     * A regular expression that can be left out.
     *
     * @param name its name
     * @return the pattern, or nothing
     * @throws FaultyDeclarationException when it is no regular expression
     */
    public Optional<Pattern> pattern(String name) throws FaultyDeclarationException {
        var value = optional(name);
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(value));
        } catch (PatternSyntaxException fault) {
            throw wrong(name, value, fault);
        }
    }

    /**
     * A file of the plug-in.
     *
     * @param name the attribute with its path in the plug-in, which may begin with {@code $nl$/} for the language of
     *             the program
     * @return where it lies
     * @throws FaultyDeclarationException when there is no such file
     */
    public URL file(String name) throws FaultyDeclarationException {
        var path = required(name);
        return new PlugIn(plugin()).file(path).orElseThrow(() -> wrong(name, path, null));
    }

    /**
     * Values of attributes of a facet, in elements named {@code preset}.
     *
     * @return values by names
     * @throws FaultyDeclarationException when one has no feature
     */
    public Map<String, String> presets() throws FaultyDeclarationException {
        var presets = new HashMap<String, String>();
        for (var preset : children("preset").toList()) {
            presets.put(preset.required("feature"), preset.optional("value"));
        }
        return presets;
    }

    /**
     * A generated package of facets.
     *
     * @param name the attribute with its interface, which has a field {@code eINSTANCE}
     * @return the package
     * @throws FaultyDeclarationException when it cannot be loaded
     */
    public EPackage facetPackage(String name) throws FaultyDeclarationException {
        var type = required(name);
        try {
            return (EPackage) new PlugIn(plugin()).load(type).getField("eINSTANCE").get(null);
        } catch (ReflectiveOperationException | LinkageError | ClassCastException fault) {
            throw wrong(name, type, fault);
        }
    }

    /**
     * An object of the class that the attribute {@code class} names.
     *
     * @param <T>  what the object must be
     * @param type what the object must be
     * @return a new object
     * @throws FaultyDeclarationException when it cannot be made or is something else
     */
    public <T> T instance(Class<T> type) throws FaultyDeclarationException {
        var name = required("class");
        try {
            return type.cast(element.createExecutableExtension("class"));
        } catch (CoreException | RuntimeException | LinkageError fault) {
            throw wrong("class", name, fault);
        }
    }

    /**
     * Says that an attribute has a wrong value.
     *
     * @param name  its name
     * @param value its value
     * @param cause what was thrown, or null
     * @return the exception to throw
     */
    public static FaultyDeclarationException wrong(String name, String value, Throwable cause) {
        return new FaultyDeclarationException(NLS.bind(Messages.Declaration_Wrong, name, value), cause);
    }
}
