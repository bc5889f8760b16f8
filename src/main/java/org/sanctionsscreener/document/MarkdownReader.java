package org.sanctionsscreener.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown: the text stays as it is, offsets and all; marks, link targets and code are hidden from the sentences. */
final class MarkdownReader extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final Pattern FRONT = Pattern.compile("\\A---[ \\t]*\\r?\\n(.*?)\\r?\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)", Pattern.DOTALL);

    private final String text;
    private final BitSet hidden;
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownReader(String text) {
        this.text = text;
        hidden = new BitSet(text.length());
        hidden.set(0, text.length());
    }

    static Extract read(String text) {
        MarkdownReader reader = new MarkdownReader(text);
        String title = "";
        LocalDate date = null;
        String parsed = text;
        Matcher front = FRONT.matcher(text);
        if (front.find()) {
            title = field(front.group(1), "title");
            date = TextDates.parse(field(front.group(1), "date")).orElse(null);
            // Blanks instead of the front matter keep every offset.
            parsed = text.substring(0, front.end()).replaceAll("[^\\r\\n]", " ") + text.substring(front.end());
        }
        PARSER.parse(parsed).accept(reader);
        return new Extract(text, reader.blocks, title, date, "", reader.hidden);
    }

    private static String field(String front, String name) {
        Matcher m = Pattern.compile("(?im)^" + name + "\\s*:\\s*[\"']?(.*?)[\"']?\\s*$").matcher(front);
        return m.find() ? m.group(1) : "";
    }

    @Override public void visit(Heading heading) {
        block(heading, heading.getLevel() == 1 ? Block.Kind.TITLE : Block.Kind.HEADING);
        visitChildren(heading);
    }

    @Override public void visit(Paragraph paragraph) {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        if (!lines.isEmpty() && lines.stream().allMatch(l -> LineShape.row(text, l.getInputIndex(), l.getInputIndex() + l.getLength()))) {
            for (SourceSpan line : lines) {
                blocks.add(new Block(Block.Kind.ROW, line.getInputIndex(), line.getInputIndex() + line.getLength()));
            }
        } else {
            boolean item = paragraph.getParent() instanceof ListItem;
            block(paragraph, item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
        }
        visitChildren(paragraph);
    }

    @Override public void visit(Text words) {
        show(words);
    }

    @Override public void visit(Code code) {
        show(code);
        for (SourceSpan s : code.getSourceSpans()) {
            for (int i = s.getInputIndex(); i < s.getInputIndex() + s.getLength(); i++) {
                hidden.set(i, text.charAt(i) == '`' || hidden.get(i));
            }
        }
    }

    @Override public void visit(SoftLineBreak line) { gap(line); }

    @Override public void visit(HardLineBreak line) { gap(line); }

    @Override public void visit(FencedCodeBlock code) { }

    @Override public void visit(IndentedCodeBlock code) { }

    private void block(Node node, Block.Kind kind) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            SourceSpan last = spans.get(spans.size() - 1);
            blocks.add(new Block(kind, spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength()));
        }
    }

    private void show(Node node) {
        node.getSourceSpans().forEach(s -> hidden.clear(s.getInputIndex(), s.getInputIndex() + s.getLength()));
        if (node instanceof Text words && !words.getSourceSpans().isEmpty()) {
            SourceSpan s = words.getSourceSpans().get(0);
            // An escaped mark: the backslash is none of the words.
            for (int i = s.getInputIndex(); i < s.getInputIndex() + s.getLength() && s.getLength() > words.getLiteral().length(); i++) {
                hidden.set(i, text.charAt(i) == '\\');
            }
        }
    }

    /** A line break between two words of a paragraph: found from the words' own ends, since breaks carry no place. */
    private void gap(Node line) {
        Node before = line.getPrevious();
        while (before != null && before.getLastChild() != null) {
            before = before.getLastChild();
        }
        if (before == null || before.getSourceSpans().isEmpty()) {
            return;
        }
        SourceSpan s = before.getSourceSpans().get(before.getSourceSpans().size() - 1);
        for (int i = s.getInputIndex() + s.getLength(); i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                hidden.clear(i);
                return;
            }
        }
    }

    @Override public void visit(BulletList list) { visitChildren(list); }
}
