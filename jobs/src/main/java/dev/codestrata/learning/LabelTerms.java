package dev.codestrata.learning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a snippet that can name a cluster: identifiers cut at case changes and underscores,
 * in lower case, without keywords and words that say nothing.
 */
public final class LabelTerms {

  /** Characters of a text that are read; a label needs no more. */
  static final int MAX_CHARACTERS = 8_000;

  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}+(?![\\p{Ll}])|\\p{Lu}?\\p{Ll}+|[\\p{Lo}]+");

  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;

  // Keywords of the languages and words of plain English that stand in every cluster.
  private static final Set<String> STOP_WORDS =
      Set.of(
          """
          abstract and any are arg args array assert async auto await bool
          boolean break but byte can case catch char chars class com con const
          continue def default defer del did doc does double dst elif else end
          enum err error except extends extern false final finally float for
          foreach from func function get global goto has have her here how http
          https impl implements import inline instanceof int integer interface
          into ints its java lambda len let link list long lot may method native
          new nil none nonlocal not null object one only org other out override
          package param params pass print println private protected public raise
          range ref register return returns see self set short should signed
          since size sizeof src static std str string struct super switch
          synchronized than that the their then there these they this throw
          throws tmp transient true try two type typedef uint union unless
          unsigned use used uses using val value values var void volatile was
          were when where which while will with without yield you
          """
              .strip()
              .split("\\s+"));

  private LabelTerms() {}

  /** The distinct terms of {@code text} in the order of their first use; none for null. */
  public static List<String> of(String text) {
    if (text == null) {
      return List.of();
    }
    Set<String> terms = new LinkedHashSet<>();
    Matcher words =
        WORD.matcher(text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text);
    while (words.find()) {
      String term = words.group().toLowerCase(Locale.ROOT);
      if (term.length() >= SHORTEST && term.length() <= LONGEST && !STOP_WORDS.contains(term)) {
        terms.add(term);
      }
    }
    return List.copyOf(terms);
  }
}
