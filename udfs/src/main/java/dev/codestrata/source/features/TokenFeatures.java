package dev.codestrata.source.features;

import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.TokenStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the features that a token alone shows, out of the tokens that are there anyway. */
final class TokenFeatures {
  private TokenFeatures() {}

  /** The first byte of each feature that a token shows. */
  static Map<FeatureCatalogue.Entry, Integer> in(ParsedSource source, FeatureCatalogue catalogue) {
    Map<FeatureCatalogue.Entry, Integer> found = new LinkedHashMap<>();
    TokenStream tokens = source.tokens();
    Map<Long, List<FeatureCatalogue.Entry>> byShape = byShape(catalogue);
    for (int token = 0; token < tokens.size(); token++) {
      FeatureCatalogue.Entry entry =
          switch (tokens.kind(token)) {
            case WORD, OPERATOR -> byShape.isEmpty() ? null : shown(source, token, byShape);
            case STRING -> byStart(source, token, catalogue);
            case NUMBER -> byNumber(source, token, catalogue);
            case COMMENT, DOCSTRING -> null;
          };
      if (entry != null && !found.containsKey(entry)) {
        found.put(entry, source.text().byteOfChar(tokens.start(token)));
      }
    }
    return found;
  }

  /**
   * By length and first character, so that most tokens are passed by without a text of their own.
   */
  private static Map<Long, List<FeatureCatalogue.Entry>> byShape(FeatureCatalogue catalogue) {
    Map<Long, List<FeatureCatalogue.Entry>> byShape = new HashMap<>();
    for (String token : catalogue.tokens()) {
      byShape
          .computeIfAbsent(
              shape(token.length(), token.charAt(0)), shape -> new java.util.ArrayList<>())
          .add(catalogue.ofToken(token));
    }
    return byShape;
  }

  private static long shape(int length, char first) {
    return ((long) length << 16) | first;
  }

  private static FeatureCatalogue.Entry shown(
      ParsedSource source, int token, Map<Long, List<FeatureCatalogue.Entry>> byShape) {
    TokenStream tokens = source.tokens();
    int start = tokens.start(token);
    char first = source.text().text().charAt(start);
    for (FeatureCatalogue.Entry entry :
        byShape.getOrDefault(shape(tokens.end(token) - start, first), List.of())) {
      if (tokens.is(token, entry.token()) && !isMember(source, token)) {
        return entry;
      }
    }
    return null;
  }

  /** What follows a point is a name of somebody's own, even where it is spelt like a keyword. */
  private static boolean isMember(ParsedSource source, int token) {
    TokenStream tokens = source.tokens();
    return token > 0
        && tokens.kind(token) == TokenStream.Kind.WORD
        && (tokens.is(token - 1, ".") || tokens.is(token - 1, "->"));
  }

  private static FeatureCatalogue.Entry byStart(
      ParsedSource source, int token, FeatureCatalogue catalogue) {
    for (FeatureCatalogue.Entry entry : catalogue.byString()) {
      if (source.text().text().startsWith(entry.string(), source.tokens().start(token))) {
        return entry;
      }
    }
    return null;
  }

  private static FeatureCatalogue.Entry byNumber(
      ParsedSource source, int token, FeatureCatalogue catalogue) {
    for (FeatureCatalogue.Entry entry : catalogue.byNumber()) {
      if (entry.number().matcher(source.tokens().text(token)).find()) {
        return entry;
      }
    }
    return null;
  }
}
