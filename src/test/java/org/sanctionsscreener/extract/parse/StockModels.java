package org.sanctionsscreener.extract.parse;

import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** The parser from NLP4J's own model files as published and its own decoder: 10 s and 1 GB to load. What ours must equal. */
final class StockModels {
    private static final String CONFIGURATION = """
            <configuration>
            <lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
            </lexica>
            <models><pos>%1$smodels/en-pos.xz</pos><dep>%1$smodels/en-dep.xz</dep></models>
            </configuration>""".formatted("edu/emory/mathcs/nlp/");

    private StockModels() { }

    static Parser load() {
        NLPDecoder decoder = new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
        return new Nlp4jParser(decoder.getTokenizer(), decoder.getComponents());
    }
}
