/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.yaodian.editor.district.Districts;
import org.yaodian.editor.district.ProductLook;
import org.yaodian.editor.district.Refining;
import org.yaodian.editor.district.ReportingView;
import org.yaodian.editor.explorer.ImportCommand;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.preferences.YaodianPreferences;
import org.yaodian.editor.sector.SampleOffer;
import org.yaodian.model.district.District;

/** What the editor area shows as long as no plan is open: the three ways to begin. */
public final class WelcomePage extends EditorPart {

    /** Id of this page. */
    public static final String ID = "org.yaodian.editor.welcome";

    private static final RGB RED = new RGB(0xb5, 0x26, 0x1e);
    private static final RGB GREY = new RGB(0x6f, 0x66, 0x60);
    private static final int MARGIN = 48;
    private static final int TEXT_WIDTH = 520;

    private LocalResourceManager resources;
    private Control first;

    /**
     * Opens the page.
     *
     * @param page the workbench page
     */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), ID);
        } catch (PartInitException e) {
            ILog.of(WelcomePage.class).error(e.getMessage(), e);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IPropertySheetPage.class ? type.cast(new NoProperties()) : super.getAdapter(type);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        var scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        var area = new Composite(scroll, SWT.NONE);
        area.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(20, 4).applyTo(area);
        heading(area);
        var page = getSite().getPage();
        boolean refines = Districts.current().filter(District::refines).isPresent();
        if (refines) {
            first = choice(area, "refine-large", Messages.WelcomePage_Refine, Messages.WelcomePage_RefineText,
                    () -> Refining.start(page));
            choice(area, "reporting-large", Messages.WelcomePage_Report, Messages.WelcomePage_ReportText,
                    () -> ReportingView.show(page));
        }
        var imports = choice(area, "import-large", Messages.WelcomePage_Import, Messages.WelcomePage_ImportText,
                () -> ImportCommand.run(getSite(), Optional.empty()));
        first = refines ? first : imports;
        choice(area, "open-large", Messages.WelcomePage_Open, Messages.WelcomePage_OpenText,
                () -> OpenPlanDialog.open(page));
        choice(area, "example-large", Messages.WelcomePage_Example, Messages.WelcomePage_ExampleText,
                () -> ExamplePlan.open(page));
        samples(area);
        recent(area, new RecentPlans(YaodianPreferences.store()).files());
        scroll.setContent(area);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void heading(Composite area) {
        var seal = new Label(area, SWT.NONE);
        ProductLook.seal().ifPresent(image -> seal.setImage(resources.create(image)));
        var text = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(text);
        var title = new Label(text, SWT.NONE);
        title.setText(ProductLook.name(Messages.WelcomePage_Heading));
        title.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(12)
                .setStyle(SWT.BOLD)));
        grey(text, Messages.WelcomePage_Subtitle);
        Districts.current().map(Districts::sectorNames).filter(names -> !names.isEmpty())
                .ifPresent(names -> grey(text, NLS.bind(Messages.WelcomePage_Sectors, names)));
        var gap = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).hint(SWT.DEFAULT, 20).applyTo(gap);
    }

    private Control choice(Composite area, String icon, String title, String explanation, Runnable action) {
        var image = new Label(area, SWT.NONE);
        image.setImage(EditorImages.get(icon));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(image);
        var link = new Hyperlink(area, SWT.NONE);
        link.setText(title);
        link.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(5)));
        link.setForeground(resources.create(ColorDescriptor.createFrom(RED)));
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.run();
            }
        });
        new Label(area, SWT.NONE);
        grey(area, explanation);
        var gap = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).hint(SWT.DEFAULT, 12).applyTo(gap);
        return link;
    }

    /** The declarations are enough for the list; nothing of a sector is loaded for it. */
    private void samples(Composite area) {
        var samples = SampleOffer.read(Platform.getExtensionRegistry());
        if (samples.isEmpty()) {
            return;
        }
        new Label(area, SWT.NONE);
        grey(area, Messages.WelcomePage_Samples);
        for (SampleOffer sample : samples) {
            new Label(area, SWT.NONE);
            var link = new Hyperlink(area, SWT.NONE);
            link.setText(NLS.bind(Messages.WelcomePage_Sample, sample.sectorName(), sample.name()));
            link.setToolTipText(sample.description().isEmpty() ? null : sample.description());
            link.setForeground(resources.create(ColorDescriptor.createFrom(RED)));
            link.addHyperlinkListener(
                    IHyperlinkListener.linkActivatedAdapter(event -> sample.open(getSite().getPage())));
        }
        var gap = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).hint(SWT.DEFAULT, 12).applyTo(gap);
    }

    private void recent(Composite area, List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        new Label(area, SWT.NONE);
        grey(area, Messages.WelcomePage_Recent);
        for (Path file : files) {
            new Label(area, SWT.NONE);
            var link = new Hyperlink(area, SWT.NONE);
            link.setText(FileNames.withoutExtension(file));
            link.setToolTipText(file.toString());
            link.setForeground(resources.create(ColorDescriptor.createFrom(RED)));
            link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> PlanOpening
                    .open(getSite().getPage(), file)));
        }
    }

    private Label grey(Composite area, String text) {
        var label = new Label(area, SWT.WRAP);
        label.setText(text);
        label.setForeground(resources.create(ColorDescriptor.createFrom(GREY)));
        GridDataFactory.swtDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing to save
    }

    @Override
    public void doSaveAs() {
        // nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
