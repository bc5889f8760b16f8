package org.sanctionsscreener.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;

/**
 * English or not. A count of English function words settles nearly every document; the language library with its
 * profiles is loaded only for the rest.
 */
final class LanguageGuess {
    /** English text of any kind has above a quarter of such words; other languages stay under a tenth. */
    private static final double ENGLISH = 0.17;
    private static final int SAMPLE_WORDS = 600;
    private static final int ENOUGH_WORDS = 80;
    private static final int FEW_WORDS = 25;
    private static final int LONGEST_WORD = 40;
    private static final Set<String> WORDS = Set.copyOf(ReadingWords.load("sentences.yaml").words("english"));

    private static final class Holder {
        private static final LanguageDetector DETECTOR = new OptimaizeLangDetector().loadModels();
    }

    private LanguageGuess() { }

    /** ISO 639-1 code of the sentences' language, "und" where too little text leaves it open. */
    static String of(List<Sentence> sentences) {
        int words = 0;
        int english = 0;
        int foreign = 0;
        StringBuilder sample = new StringBuilder();
        // Long documents may begin in another tongue or with a list of names: take sentences from all over.
        int step = Math.max(1, sentences.size() / 60);
        for (int i = 0; i < sentences.size() && words < SAMPLE_WORDS; i += step) {
            String text = sentences.get(i).text();
            if (words >= ENOUGH_WORDS && foreign == 0 && english * 4 >= words) {
                return "en";
            }
            sample.append(text).append('\n');
            foreign += Furniture.foreign(text) ? 1 : 0;
            int start = -1;
            for (int k = 0; k <= text.length(); k++) {
                if (k < text.length() && Character.isLetter(text.charAt(k))) {
                    start = start < 0 ? k : start;
                } else if (start >= 0) {
                    words += k - start <= LONGEST_WORD ? 1 : 0;
                    english += k - start <= 8 && WORDS.contains(text.substring(start, k).toLowerCase(Locale.ROOT)) ? 1 : 0;
                    start = -1;
                }
            }
        }
        if (words == 0) {
            return "und";
        }
        if (foreign == 0 && english >= ENGLISH * words) {
            return "en";
        }
        return ask(sample.toString(), words, english);
    }

    private static String ask(String sample, int words, int english) {
        LanguageResult result;
        synchronized (Holder.DETECTOR) {
            Holder.DETECTOR.reset();
            result = Holder.DETECTOR.detect(sample);
        }
        String code = result.getLanguage();
        if (code == null || code.isEmpty()) {
            return "und";
        }
        boolean sure = result.isReasonablyCertain() || result.getRawScore() >= 0.9f;
        // A headline's worth of names looks like any language: the library's word is taken only for more than that.
        if (code.equals("en") || !sure || words < FEW_WORDS && (english > 0 || !Furniture.foreign(sample))) {
            return english > 0 || code.equals("en") ? "en" : "und";
        }
        return code.length() > 2 ? code.substring(0, 2) : code;
    }
}
