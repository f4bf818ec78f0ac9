/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import java.net.URL;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Name and pictures of the running product, those of the plain one where it has none of its own. */
public final class ProductLook {

    private static final String PLAIN = "org.yaodian.editor";
    private static final String SEAL_SIZE = "64";

    private ProductLook() {
    }

    /**
     * The name of the product.
     *
     * @param plain the name when no product is running
     * @return the name in the language of the program
     */
    public static String name(String plain) {
        return product().filter(product -> product.getProperty("district") != null).map(IProduct::getName)
                .orElse(plain);
    }

    /** {@return the picture that is shown while the program starts, or empty when there is none} */
    public static Optional<ImageDescriptor> splash() {
        return own(product().map(product -> product.getProperty("splash"))).or(() -> plain("branding/splash.png"));
    }

    /** {@return the seal, 64 pixels wide, or empty when there is none} */
    public static Optional<ImageDescriptor> seal() {
        return own(product().map(product -> product.getProperty("windowImages"))
                .flatMap(images -> Stream.of(images.split(",")).filter(image -> image.contains(SEAL_SIZE)).findFirst()))
                .or(() -> plain("branding/yaodian64.png"));
    }

    private static Optional<IProduct> product() {
        return Platform.isRunning() ? Optional.ofNullable(Platform.getProduct()) : Optional.empty();
    }

    private static Optional<ImageDescriptor> own(Optional<String> path) {
        return path.flatMap(ProductLook::find).map(ImageDescriptor::createFromURL);
    }

    private static Optional<URL> find(String path) {
        return product().map(product -> FileLocator.find(product.getDefiningBundle(), IPath.fromPortableString(path)));
    }

    private static Optional<ImageDescriptor> plain(String path) {
        return ResourceLocator.imageDescriptorFromBundle(PLAIN, path);
    }
}
