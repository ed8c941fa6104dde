package dev.codestrata.source.texts;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingRegistry;
import com.knuddels.jtokkit.api.EncodingType;
import com.knuddels.jtokkit.api.IntArrayList;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.syntax.TokenStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Divides texts into tokens: by the byte-pair encodings of OpenAI's models ({@code cl100k_base},
 * {@code o200k_base}, {@code p50k_base}, {@code p50k_edit}, {@code r50k_base}), or by the lexis of
 * a language known by its name, where comments are tokens and white space is left out. Thread-safe.
 */
public abstract class Tokenizer {
  private static final EncodingRegistry ENCODINGS = Encodings.newLazyEncodingRegistry();

  private Tokenizer() {}

  /**
   * The tokenizer of a name.
   *
   * @throws IllegalArgumentException when there is none; the message lists those there are
   */
  public static Tokenizer of(String name) {
    return EncodingType.fromName(name)
        .<Tokenizer>map(type -> new BytePairs(ENCODINGS.getEncoding(type)))
        .or(() -> Languages.byName(name).map(Lexical::new))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no tokenizer '%s': use %s, or the name of a language such as Java"
                        .formatted(
                            name,
                            Arrays.stream(EncodingType.values())
                                .map(EncodingType::getName)
                                .collect(Collectors.joining(", ")))));
  }

  /**
   * The tokens in order. A token of an encoding that holds part of a character shows U+FFFD in its
   * place.
   */
  public abstract List<String> tokens(String text);

  /** The number of tokens. */
  public abstract long count(String text);

  private static final class BytePairs extends Tokenizer {
    private final Encoding encoding;

    BytePairs(Encoding encoding) {
      this.encoding = encoding;
    }

    /** The encoding refuses lone surrogates; they count as the question mark of their UTF-8. */
    private static String wellFormed(String text) {
      return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Override
    public List<String> tokens(String text) {
      IntArrayList ids = encoding.encodeOrdinary(wellFormed(text));
      List<String> tokens = new ArrayList<>(ids.size());
      IntArrayList one = new IntArrayList(1);
      for (int i = 0; i < ids.size(); i++) {
        one.clear();
        one.add(ids.get(i));
        tokens.add(encoding.decode(one));
      }
      return tokens;
    }

    @Override
    public long count(String text) {
      return encoding.countTokensOrdinary(wellFormed(text));
    }
  }

  private static final class Lexical extends Tokenizer {
    private final Language language;

    Lexical(Language language) {
      this.language = language;
    }

    @Override
    public List<String> tokens(String text) {
      TokenStream stream = TokenStream.of(language, text);
      List<String> tokens = new ArrayList<>(stream.size());
      for (int i = 0; i < stream.size(); i++) {
        tokens.add(stream.text(i));
      }
      return tokens;
    }

    @Override
    public long count(String text) {
      return TokenStream.of(language, text).size();
    }
  }
}
