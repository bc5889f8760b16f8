package org.sanctionsscreener.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Each format with its own marks of title, date and furniture. */
class FormatsTest {
    private static final String HTML = """
        <!doctype html><html><head><title>Tanker stopped - Harbour Post</title><meta property="article:published_time" content="2019-05-04T10:00:00+09:00">
        <meta property="og:title" content="Tanker stopped"><link rel="canonical" href="https://news.example/tanker"></head>
        <body class="page has-sidebar"><header><a href="/">Harbour Post</a></header><nav><ul><li><a href="/w">World</a></li></ul></nav>
        <div class="cookie-banner">This page needs your consent for many things, and more of them.</div>
        <article><h1>Tanker stopped</h1><div class="share-tools"><a href="#">Share</a></div>
        <p>The harbour police stopped a <b>tanker</b> on Tuesday,&nbsp;the ministry said.<br>It carried fuel.</p>
        <figure><img src="a.png"><figcaption>The tanker at the pier.</figcaption></figure>
        <h2>What is next</h2><ul><li>A court will hear the owner.</li><li>The fuel will be sold.</li></ul>
        <table><tr><th>Ship</th><th>Flag</th></tr><tr><td>Ocean Pearl</td><td>Togo</td></tr></table>
        <div><a href="/1">Minister visits a shipyard</a> <a href="/2">Ten ships to see</a></div>
        <script>var x = "The script is no text.";</script></article>
        <aside><p>An aside that nobody wants to have in the article of the day.</p></aside><footer>Harbour Post, Pier 4</footer></body></html>
        """;

    @Test
    void html() throws Exception {
        Document d = Reading.bytes(HTML.getBytes(StandardCharsets.UTF_8), FileKind.HTML);
        assertEquals("Tanker stopped", d.title());
        assertEquals(LocalDate.of(2019, 5, 4), d.published().date());
        assertEquals("https://news.example/tanker", d.url());
        assertEquals(List.of("The harbour police stopped a tanker on Tuesday, the ministry said.", "It carried fuel.", "What is next", "A court will hear the owner.",
            "The fuel will be sold.", "Ship; Flag", "Ocean Pearl; Togo"), Reading.zone(d, Zone.BODY));
        assertEquals(List.of("The tanker at the pier."), Reading.zone(d, Zone.CAPTION));
        assertEquals(List.of("Tanker stopped"), Reading.zone(d, Zone.TITLE));
    }

    @Test
    void htmlInAnOldCharsetAndWithAnUnknownOne() throws Exception {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>The minister\u2019s caf\u00E9 was shut by the police on Monday.</p></body></html>";
        for (String named : List.of("windows-1252", "x-no-such-charset")) {
            Document d = Reading.bytes(page.formatted(named).getBytes("windows-1252"), FileKind.HTML);
            assertEquals("The minister's caf\u00E9 was shut by the police on Monday.", d.sentences().get(0).text());
        }
    }

    @Test
    void markdown() throws Exception {
        String md = """
            ---
            title: Tanker stopped
            date: 2019-05-04
            ---
            # Tanker stopped

            The **harbour police** stopped a [tanker](https://ships.example/pearl) on Tuesday
            and took it to *Busan*, the ministry said.

            - A court will hear the owner.
            - The fuel will be sold \\* later.

            ```
            code is no text of the article
            ```
            """;
        Document d = new DocumentReader(ReadOptions.defaults()).read(md.getBytes(StandardCharsets.UTF_8), "t", "t.md", FileKind.MARKDOWN);
        assertEquals(md, d.text());
        // Marks and link targets stand between the words, so only single characters can be compared.
        for (Sentence s : d.sentences()) {
            for (int i = 0; i < s.text().length(); i++) {
                String original = s.original(i, i + 1).slice(md);
                assertEquals(s.text().substring(i, i + 1), original.replace('\n', ' '));
            }
        }
        assertEquals(List.of("The harbour police stopped a tanker on Tuesday and took it to Busan, the ministry said.", "A court will hear the owner.",
            "The fuel will be sold * later."), Reading.zone(d, Zone.BODY));
        assertEquals(LocalDate.of(2019, 5, 4), d.published().date());
        assertEquals("Tanker stopped", d.title());
    }

    @Test
    void mail() throws Exception {
        String mail = "From: a@news.example\r\nTo: b@news.example\r\nSubject: =?utf-8?Q?Tanker_stopped?=\r\nDate: Sat, 4 May 2019 23:30:00 -0400\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/alternative; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "The harbour police stopped a tanker on Tuesday, the ministry said. It c=\r\narried fuel for the minister=E2=80=99s caf=C3=A9.\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>Other</p>\r\n--b1--\r\n";
        for (FileKind kind : new FileKind[] {FileKind.MAIL, null}) {
            Document d = Reading.bytes(mail.getBytes(StandardCharsets.US_ASCII), kind);
            assertEquals("Tanker stopped", d.title());
            assertEquals("Published[date=2019-05-04, basis=STATED]", d.published().toString());
            assertEquals("It carried fuel for the minister's caf\u00E9.", Reading.zone(d, Zone.BODY).get(1));
        }
    }

    @Test
    void word() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument docx = new XWPFDocument()) {
            XWPFParagraph title = docx.createParagraph();
            title.setStyle("Title");
            title.createRun().setText("Tanker stopped");
            docx.createParagraph().createRun().setText("The harbour police stopped a tanker on Tuesday, the ministry said. It carried fuel.");
            XWPFTable table = docx.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Ocean Pearl");
            table.getRow(0).getCell(1).setText("Togo");
            docx.write(out);
        }
        for (FileKind kind : new FileKind[] {FileKind.DOCX, null}) {
            Document d = Reading.bytes(out.toByteArray(), kind);
            assertEquals("Tanker stopped", d.title());
            assertEquals(List.of("The harbour police stopped a tanker on Tuesday, the ministry said.", "It carried fuel.", "Ocean Pearl; Togo"), Reading.zone(d, Zone.BODY));
        }
    }

    @Test
    void pdf() throws Exception {
        byte[] bytes = pdf(null, "The harbour police stopped a tanker on Tuesday, and the minis-", "try said that it carried fuel for a firm in the north.");
        Document d = Reading.bytes(bytes, null);
        assertEquals("The harbour police stopped a tanker on Tuesday, and the ministry said that it carried fuel for a firm in the north.", d.sentences().get(0).text());
    }

    @Test
    void pdfThatCannotBeRead() throws Exception {
        byte[] good = pdf(null, "The harbour police stopped a tanker on Tuesday, and sold the fuel.");
        assertTrue(Reading.trouble(pdf("secret", "Text of the file."), FileKind.PDF).contains("password"));
        assertTrue(Reading.trouble(pdf(null), FileKind.PDF).contains("OCR"));
        assertTrue(Reading.trouble("%PDF-1.4 and nothing of use".getBytes(StandardCharsets.US_ASCII), FileKind.PDF).contains("not a readable PDF"));
        assertTrue(Reading.trouble(java.util.Arrays.copyOf(good, 40), FileKind.PDF).contains("not a readable PDF"));
        assertTrue(Reading.trouble("PK\u0003\u0004 broken".getBytes(StandardCharsets.US_ASCII), FileKind.DOCX).contains(".docx"));
        assertTrue(Reading.trouble("no such thing as Word".getBytes(StandardCharsets.US_ASCII), FileKind.DOCX).contains(".docx"));
    }

    @Test
    void untidyHtml() throws Exception {
        for (String page : List.of(
            "<div>The harbour police stopped a tanker on Tuesday.<div>It carried fuel for a firm in the north.</div>The owner was fined.",
            "The harbour police stopped a tanker on Tuesday.<br><br>It carried fuel for a firm in the north.<br/><br/>The owner was fined.",
            "<table><tr><td><p>The harbour police stopped a tanker on Tuesday.</p><p>It carried fuel for a firm in the north.</p>The owner was fined.</td></tr></table>",
            "<body class=nav><main><section class='related-wrapper content'><p>The harbour police stopped a tanker on Tuesday.<p>It carried fuel for a firm in the north.<p>The owner was fined.</section></main>")) {
            Document d = Reading.bytes(page.getBytes(StandardCharsets.UTF_8), FileKind.HTML);
            assertEquals(List.of("The harbour police stopped a tanker on Tuesday.", "It carried fuel for a firm in the north.", "The owner was fined."),
                d.sentences().stream().map(Sentence::text).toList(), page);
        }
        assertEquals(8, Reading.zone(Reading.bytes(HTML.getBytes(StandardCharsets.UTF_8), FileKind.TEXT), Zone.BODY).size() + 1);
    }

    @Test
    void wordsOfTheFormatNeverReachTheSentences() throws Exception {
        Document d = Reading.bytes(HTML.getBytes(StandardCharsets.UTF_8), null);
        assertFalse(d.sentences().stream().anyMatch(s -> s.text().contains("<") || s.text().contains("nbsp")));
    }

    private static byte[] pdf(String password, String... lines) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(60, 700);
                content.setLeading(14);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            if (password != null) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
