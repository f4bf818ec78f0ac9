/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.SubMonitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Gets the text out of a saved web page: one line for each block, table rows with tabs between the cells, numbers
 * before the items of ordered lists. Scripts, forms, navigation and footers are left out; nothing is loaded.
 */
final class HtmlExtractor implements NodeFilter {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_\\-]+)");
    private static final Pattern FRAME = Pattern.compile(
            "(?:^|[-_ ])(?:nav|navbar|menu|foot|footer|copyright|breadcrumb|crumb|share|sidebar|toolbar|login|search|banner|links?|hidden)(?:$|[-_ ])");
    private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "head", "nav", "footer", "aside",
            "form", "button", "select", "iframe", "object", "svg", "template", "textarea", "input", "del");
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "h1", "h2",
            "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "tbody", "thead", "tr", "blockquote", "pre", "dl", "dt",
            "dd", "center", "hr", "br", "address", "figure", "figcaption", "caption", "body", "html");
    private static final int HEAD = 4096;
    private static final int LONGEST_LINK = 40;
    private static final int MOST_BLOCKS = 12;
    private static final int CHECK_EVERY = 500;

    private final SubMonitor monitor;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Map<Integer, Integer> levels = new HashMap<>();
    private int lines;
    private int level;
    private final Deque<Boolean> rows = new ArrayDeque<>();
    private final Map<Node, Integer> items = new IdentityHashMap<>();
    private int cells;
    private int nodes;

    private HtmlExtractor(SubMonitor monitor) {
        this.monitor = monitor;
    }

    static SourceText extract(byte[] bytes, SubMonitor monitor) {
        var decoded = decode(bytes);
        var extractor = new HtmlExtractor(monitor);
        NodeTraversor.filter(extractor, Jsoup.parse(decoded.text()));
        extractor.flush();
        return new SourceText(extractor.text.toString(), "text/html", decoded.charset(), bytes, extractor.levels,
                decoded.notes());
    }

    /** The character set the page declares counts when there is no byte order mark and the bytes fit it. */
    private static SourceText decode(byte[] bytes) {
        var head = new String(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.ISO_8859_1);
        var match = CHARSET.matcher(head);
        if (match.find() && !head.startsWith("\u00EF\u00BB\u00BF") && !head.startsWith("\u00FF\u00FE")
                && !head.startsWith("\u00FE\u00FF")) {
            try {
                var name = match.group(1).toLowerCase(Locale.ROOT);
                var charset = name.startsWith("gb") ? Charset.forName("GB18030") : Charset.forName(name);
                var page = new String(bytes, charset);
                if (page.indexOf('\uFFFD') < 0) {
                    return SourceText.plain(page, charset.name(), List.of());
                }
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return TextDecoder.decode(bytes);
            }
        }
        return TextDecoder.decode(bytes);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++nodes % CHECK_EVERY == 0) {
            monitor.checkCanceled();
        }
        if (node instanceof TextNode words) {
            append(words.getWholeText(), isPreformatted(words));
        } else if (node instanceof Element element) {
            return start(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult start(Element element) {
        var name = element.normalName();
        if (SKIPPED.contains(name) || isFrame(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("tr")) {
            flush();
            cells = 0;
            rows.push(isData(element));
        } else if (name.equals("td") || name.equals("th")) {
            if (cells++ > 0 && inData()) {
                int end = line.length();
                while (end > 0 && line.charAt(end - 1) == ' ') {
                    end--;
                }
                line.setLength(end);
                line.append('\t');
            } else if (!inData()) {
                flush();
            }
        } else if (BLOCKS.contains(name)) {
            breakLine();
            level = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                    ? name.charAt(1) - '0'
                    : level;
            if (name.equals("li")) {
                line.append(number(element));
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Inside a cell of a table of data a block is only a space. */
    private void breakLine() {
        if (inData()) {
            boolean started = !line.isEmpty() && line.charAt(line.length() - 1) != '\t';
            line.append(started ? " " : "");
        } else {
            flush();
        }
    }

    private boolean inData() {
        return !rows.isEmpty() && rows.peek();
    }

    /** A row of several short cells holds data; otherwise the table only places blocks side by side. */
    private static boolean isData(Element row) {
        return row.childrenSize() > 1 && row.select("table").isEmpty()
                && row.children().stream().allMatch(cell -> cell.select("p, div, br, li").size() <= MOST_BLOCKS);
    }

    private String number(Element item) {
        var list = item.parent();
        if (list == null || !list.normalName().equals("ol") || item.text().matches("^[（(]?[0-9一二三四五六七八九十]+[、.．）)].*")) {
            return "";
        }
        return items.merge(list, 1, Integer::sum) + ". ";
    }

    private static boolean isPreformatted(TextNode words) {
        return words.parent() instanceof Element parent && parent.normalName().equals("pre");
    }

    private static boolean isFrame(Element element) {
        var style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        if (style.contains("display:none") || element.hasAttr("hidden")) {
            return true;
        }
        boolean block = BLOCKS.contains(element.normalName()) && !element.normalName().equals("body");
        return block && (FRAME.matcher(element.id().toLowerCase(Locale.ROOT)).find()
                || FRAME.matcher(element.className().toLowerCase(Locale.ROOT)).find() || isOnlyLink(element));
    }

    private static boolean isOnlyLink(Element element) {
        if (!Set.of("li", "p").contains(element.normalName()) || element.childrenSize() == 0
                || element.childrenSize() > 20) {
            return false;
        }
        var words = element.text();
        return words.length() <= LONGEST_LINK && !words.isEmpty()
                && element.select("a[href]").stream().mapToInt(link -> link.text().length()).sum()
                        * 10 >= words.length()
                                * 9;
    }

    private void append(String words, boolean preformatted) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted && c == '\n') {
                flush();
            } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' '
                        && line.charAt(line.length() - 1) != '\t') {
                    line.append(' ');
                }
            } else {
                line.append(c);
            }
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            var name = element.normalName();
            if (name.equals("tr")) {
                flush();
                cells = 0;
                rows.pop();
            } else if (BLOCKS.contains(name) && !name.equals("br")) {
                breakLine();
                level = name.length() == 2 && name.charAt(0) == 'h' ? 0 : level;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        if (line.toString().isBlank()) {
            line.setLength(0);
            return;
        }
        if (level > 0) {
            levels.put(lines, level);
        }
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        text.append(line, 0, end).append('\n');
        line.setLength(0);
        lines++;
    }
}
