package org.sanctionsscreener.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/** E-mail: subject as title, the Date header, the plain text or else the HTML of its body; attachments are not read. */
final class MailReader {
    private MailReader() { }

    /** @throws UnreadableDocumentException if it is no mail or has no text part */
    static Extract read(byte[] bytes) throws UnreadableDocumentException {
        try {
            Message mail = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
            try {
                String subject = mail.getSubject() == null ? "" : mail.getSubject().replaceFirst("(?i)^(?:(?:re|fwd?|aw):\\s*)+", "").strip();
                LocalDate date = mail.getDate() == null ? null : sent(mail);
                Entity plain = find(mail, "text/plain");
                Entity html = find(mail, "text/html");
                if (plain == null && html == null) {
                    throw new UnreadableDocumentException("the mail has no text, only attachments; save those and give them");
                }
                String words = plain == null ? "" : text(plain);
                Extract body = words.isBlank() && html != null ? HtmlReader.read(text(html)) : Extract.plain(words, subject, null, "");
                return titled(subject, body, date);
            } finally {
                mail.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException("not a readable mail (" + Trouble.reason(e) + "); save it again as .eml or give its text", e);
        }
    }

    /** The day in the sender's zone: the header is read again, since the library gives an instant. */
    private static LocalDate sent(Message mail) {
        String header = mail.getHeader().getField("Date").getBody();
        return TextDates.parse(header).orElseGet(() -> mail.getDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static Extract titled(String subject, Extract body, LocalDate date) {
        if (subject.isEmpty() || body.text().stripLeading().startsWith(subject)) {
            return body.with(subject, date, "");
        }
        int shift = subject.length() + 2;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Block.Kind.TITLE, 0, subject.length()));
        body.blocks().forEach(b -> blocks.add(new Block(b.kind(), b.start() + shift, b.end() + shift)));
        return new Extract(subject + "\n\n" + body.text(), blocks, subject, date != null ? date : body.date(), body.url(), null);
    }

    private static Entity find(Entity entity, String type) {
        if (entity.getBody() instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                Entity found = find(part, type);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        return !attached && type.equalsIgnoreCase(entity.getMimeType()) && entity.getBody() instanceof SingleBody ? entity : null;
    }

    private static String text(Entity entity) throws IOException, UnreadableDocumentException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((SingleBody) entity.getBody()).writeTo(out);
        String charset = entity.getCharset() == null ? "" : entity.getCharset();
        return charset.isEmpty() ? Decoder.decode(out.toByteArray()) : Decoder.decode(out.toByteArray(), charset);
    }
}
