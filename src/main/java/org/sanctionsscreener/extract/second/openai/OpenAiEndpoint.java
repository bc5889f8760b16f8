package org.sanctionsscreener.extract.second.openai;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.util.List;
import org.sanctionsscreener.extract.second.Endpoint;
import org.sanctionsscreener.extract.second.EndpointException;
import org.sanctionsscreener.extract.second.SecondReaderSettings;

/** Any endpoint that speaks OpenAI's chat completions. The answer's form is asked for as strictly as the endpoint can. */
public final class OpenAiEndpoint implements Endpoint {
    private final SecondReaderSettings settings;
    private final OpenAiChatModel cold;
    private final OpenAiChatModel asItIs;
    /** From the strictest to none: what one endpoint knows another refuses. */
    private final List<ResponseFormat> forms;
    private volatile int form;
    private volatile boolean freezes = true;

    /** @param schema JSON Schema of the answer */
    public OpenAiEndpoint(SecondReaderSettings settings, String schema) {
        this.settings = settings;
        this.cold = model(settings, 0.0);
        this.asItIs = model(settings, null);
        JsonSchema facts = JsonSchema.builder().name("facts").rootElement(JsonRawSchema.from(schema)).build();
        this.forms = List.of(ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(facts).build(), ResponseFormat.JSON, ResponseFormat.TEXT);
    }

    private static OpenAiChatModel model(SecondReaderSettings settings, Double temperature) {
        return OpenAiChatModel.builder().httpClientBuilder(new BoundedHttp.Builder()).baseUrl(settings.url().toString()).apiKey(settings.key())
                .modelName(settings.model()).temperature(temperature).timeout(settings.timeout()).maxRetries(settings.retries()).strictJsonSchema(true).build();
    }

    @Override
    public String answer(String instructions, String article) {
        int at = form;
        while (true) {
            try {
                ChatRequest.Builder request = ChatRequest.builder().messages(SystemMessage.from(instructions), UserMessage.from(article));
                String words = (freezes ? cold : asItIs).chat(request.responseFormat(forms.get(at)).build()).aiMessage().text();
                form = at;
                return words == null ? "" : words;
            } catch (InvalidRequestException refused) {
                if (freezes && refused.getCause() instanceof HttpException http && String.valueOf(http.getMessage()).contains("temperature")) {
                    freezes = false; // some models have one temperature and refuse to be asked for another
                } else if (++at == forms.size()) {
                    throw trouble("the endpoint refuses the request (" + status(refused) + "); does " + settings.model() + " take " + article.length() + " characters?", false, refused);
                }
            } catch (AuthenticationException refused) {
                throw trouble("the endpoint refuses the key (" + status(refused) + "); set SCREENER_SECOND_READER_KEY", true, refused);
            } catch (ModelNotFoundException unknown) {
                throw trouble("the endpoint does not know the model " + settings.model() + " or the address (404)", true, unknown);
            } catch (RateLimitException busy) {
                throw trouble("the endpoint asks to slow down (429); take fewer --threads, or come back later", false, busy);
            } catch (TimeoutException late) {
                throw trouble("no answer within " + settings.timeout().toSeconds() + " s; a longer wait is --second-reader-timeout", false, late);
            } catch (InternalServerException broken) {
                throw trouble("the endpoint fails (" + status(broken) + ")", false, broken);
            } catch (RuntimeException failed) {
                throw other(failed);
            }
        }
    }

    private EndpointException other(RuntimeException failed) {
        for (Throwable at = failed; at != null; at = at.getCause()) {
            if (at instanceof BoundedHttp.TooLongException) {
                return trouble("the answer is longer than " + BoundedHttp.MOST_BYTES / 1_000_000 + " MB", false, failed);
            }
            if (at instanceof com.fasterxml.jackson.core.JsonProcessingException) {
                return trouble("what the endpoint sends is no chat completion; is " + settings.url() + " the base address?", false, failed);
            }
            if (at instanceof IOException) {
                return trouble("the endpoint cannot be reached (" + at.getClass().getSimpleName() + "); is it running at " + settings.url() + "?", false, failed);
            }
        }
        return trouble("what the endpoint sends is no chat completion; is " + settings.url() + " the base address?", false, failed);
    }

    private static String status(RuntimeException failed) {
        return failed.getCause() instanceof HttpException http ? Integer.toString(http.statusCode()) : failed.getClass().getSimpleName();
    }

    private static EndpointException trouble(String message, boolean lasting, Throwable cause) {
        return new EndpointException(message, lasting, cause);
    }
}
