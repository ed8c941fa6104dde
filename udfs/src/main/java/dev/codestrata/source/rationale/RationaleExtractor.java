package dev.codestrata.source.rationale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Extracts a decision and its reasons from a commit message or another short English text.
 *
 * <p>A reason counts only beside an act of the author ("use X because", "this commit moves X so
 * that"); a sentence that explains a fault, or how things were, gives nothing. Every extracted text
 * is a substring of the message. Trailers, code, quotations, URLs and lines that tools write are
 * not read. Thread-safe.
 */
public final class RationaleExtractor {

  private static final int LONGEST_MESSAGE = 60_000;
  private static final int LONGEST_SENTENCE = 1_500;
  private static final double LEAST_PROSE = 0.5;
  private static final double HIGHEST = 0.97;

  /** A reason sentence refers to the subject over at most so many sentences. */
  private static final int SUBJECT_REACH = 4;

  private static final Pattern LEADING = Pattern.compile("^[\\s\\p{Punct}&&[^(\\[`\"'<@#$_]]+");
  private static final Pattern CONNECTIVE =
      Pattern.compile(
          "^(?:also|so|and|then|therefore|thus|hence|additionally|but|now)\\b,?\\s+(?!that\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:[\\s.,;:!?\\-–—(\\[]|\\s\\(?(?:#|gh-?)\\d+\\)?"
              + "|\\s(?:and|but|or|so|mainly|mostly|only|just|partly|also|is|was))+$");
  private static final Pattern TOOL_SUBJECT =
      Pattern.compile(
          "(?i)^(?:merge\\b|revert \"|(?:[\\w/-]+(?:\\([\\w-]+\\))?: )?bumps? \\S+.* from \\S+ to \\S+).*");
  private static final Pattern REASON_AS_SUBJECT =
      Pattern.compile(
          "(?i)^\\W*(?:the|one|a|main|another) (?:\\w+ )?(?:reason|problem|issue)\\b.*");

  /** "allows users to avoid": the infinitive says what is allowed, not what for. */
  private static final Pattern GOVERNS_INFINITIVE =
      Pattern.compile(
          "(?i)\\b(?:allow|enable|force|cause|require|permit|want|need|expect|ask|help|tell|instruct"
              + "|make|teach|advise|encourage|configure|supposed|set)(?:s|ed|d|ing)? (?:\\S+ ){1,5}$"
              + "|\\b(?:suggestion|recommendation|advice|note|warning|ability|option|chance"
              + "|possibility|opportunity|attempt|effort|hack|trick|how|what)s? $");

  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");

  private RationaleExtractor() {}

  /**
   * False if {@code message} holds no cue at all, at the cost of a few substring searches; true
   * promises nothing. Null holds none.
   */
  public static boolean mayHoldRationale(String message) {
    if (message == null || message.length() < 12) {
      return false;
    }
    String lower = message.toLowerCase(Locale.ROOT).replace('\n', ' ');
    for (String need : CueLexicon.get().deciding) {
      if (lower.contains(need)) {
        return true;
      }
    }
    return false;
  }

  /** Extracts from a message that is split by {@link SentenceSplitter}. */
  public static Optional<Decision> extract(String message) {
    return mayHoldRationale(message)
        ? extract(message, SentenceSplitter.split(message))
        : Optional.empty();
  }

  /**
   * The decision that {@code message} states, or empty if it states none. Null is empty.
   *
   * @param sentences the sentences of the message in order; what they leave out is not read
   * @throws IndexOutOfBoundsException if a sentence does not lie within the message
   */
  public static Optional<Decision> extract(String message, List<Sentence> sentences) {
    if (message == null
        || message.length() > LONGEST_MESSAGE
        || !mayHoldRationale(message)
        || TOOL_SUBJECT.matcher(message.strip().lines().findFirst().orElse("")).matches()) {
      return Optional.empty();
    }
    return new Reading(message, sentences).decision();
  }

  /** A stretch of the message that plays a part, with the confidence of its cue. */
  private record Part(int start, int end, double confidence) {}

  /** A reason or alternative together with the act it belongs to. */
  private record Finding(Part act, Part text) {}

  /** One pass over one message. */
  private static final class Reading {
    private final CueLexicon lexicon = CueLexicon.get();
    private final String message;
    private final MessageProse prose;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> flat = new ArrayList<>();
    private final boolean hasSubject;

    private final List<Finding> reasons = new ArrayList<>();
    private final List<Finding> alternatives = new ArrayList<>();
    private final List<Part> statedAlternatives = new ArrayList<>();
    private final List<Part> constraints = new ArrayList<>();
    private final List<TradeOff> tradeOffs = new ArrayList<>();
    private final List<Evidence> tradeOffEvidence = new ArrayList<>();
    private Finding tradeOffAct;

    Reading(String message, List<Sentence> given) {
      this.message = message;
      this.prose = MessageProse.of(message);
      for (Sentence sentence : given) {
        boolean readable =
            sentence.end() - sentence.start() <= LONGEST_SENTENCE
                && prose.share(sentence.start(), sentence.end()) >= LEAST_PROSE;
        if (readable) {
          sentences.add(sentence);
          flat.add(sentence.in(message).replaceAll("\\s", " "));
        }
      }
      int firstChar = 0;
      while (firstChar < message.length() && Character.isWhitespace(message.charAt(firstChar))) {
        firstChar++;
      }
      this.hasSubject = !sentences.isEmpty() && sentences.get(0).start() == firstChar;
    }

    Optional<Decision> decision() {
      for (int i = 0; i < sentences.size(); i++) {
        String lower = flat.get(i).toLowerCase(Locale.ROOT);
        findReasonSentence(i, lower);
        findReasons(i, lower);
        findAlternatives(i, lower);
        findTradeOffs(i, lower);
      }
      if (reasons.isEmpty()
          && alternatives.isEmpty()
          && statedAlternatives.isEmpty()
          && tradeOffs.isEmpty()) {
        return Optional.empty();
      }
      for (int i = 0; i < sentences.size(); i++) {
        findConstraints(i, flat.get(i).toLowerCase(Locale.ROOT));
      }
      return assemble();
    }

    private Optional<Decision> assemble() {
      Finding reason = best(reasons);
      Finding main = reason != null ? reason : best(alternatives);
      Part act =
          main != null ? main.act() : tradeOffAct != null ? tradeOffAct.act() : subject(false);
      if (act == null) {
        return Optional.empty();
      }
      for (Finding alternative : alternatives) {
        Part shorter = alternative.act();
        if (shorter.start() == act.start() && shorter.end() < act.end()) {
          act = shorter;
        }
      }
      List<Evidence> evidence = new ArrayList<>();
      evidence.add(new Evidence("decision_point", act.start(), act.end()));
      double confidence = 0;
      String rationale = null;
      if (reason != null) {
        rationale = text(reason.text());
        evidence.add(new Evidence("rationale", reason.text().start(), reason.text().end()));
        confidence = reason.text().confidence();
      }
      List<Part> others = new ArrayList<>();
      alternatives.forEach(a -> others.add(a.text()));
      others.addAll(statedAlternatives);
      others.sort(Comparator.comparingInt(Part::start));
      List<String> alternativeTexts = new ArrayList<>();
      for (Part other : others) {
        alternativeTexts.add(text(other));
        evidence.add(new Evidence("alternative", other.start(), other.end()));
        confidence = combined(confidence, other.confidence());
      }
      List<String> constraintTexts = new ArrayList<>();
      for (Part constraint : constraints) {
        constraintTexts.add(text(constraint));
        evidence.add(new Evidence("constraint", constraint.start(), constraint.end()));
      }
      if (!tradeOffs.isEmpty()) {
        evidence.addAll(tradeOffEvidence);
        confidence = combined(confidence, 0.82);
      }
      return Optional.of(
          new Decision(
              text(act),
              rationale,
              alternativeTexts,
              constraintTexts,
              tradeOffs,
              Math.round(Math.min(HIGHEST, confidence) * 100) / 100.0,
              evidence));
    }

    /** A second sign of another kind raises confidence a little. */
    private static double combined(double confidence, double other) {
      return confidence == 0 ? other : Math.max(confidence, other) + 0.03;
    }

    private static Finding best(List<Finding> findings) {
      return findings.stream()
          .max(
              Comparator.comparingDouble((Finding f) -> f.text().confidence())
                  .thenComparing(f -> -f.text().start()))
          .orElse(null);
    }

    private String text(Part part) {
      return message.substring(part.start(), part.end());
    }

    // --- reasons

    private void findReasons(int i, String lower) {
      String sentence = flat.get(i);
      for (CueLexicon.Cue cue : lexicon.reasons) {
        if (!cue.mayOccurIn(lower)) {
          continue;
        }
        Matcher matcher = cue.pattern().matcher(sentence);
        if (!matcher.find() || !isProse(i, matcher.start())) {
          continue;
        }
        if (sentence.startsWith("to ", matcher.start())
            && GOVERNS_INFINITIVE.matcher(sentence.substring(0, matcher.start())).find()) {
          continue;
        }
        Finding finding =
            isBlank(sentence, 0, matcher.start())
                ? reasonBeforeAct(i, matcher.start(), cue)
                : reasonAfterAct(i, matcher.start(), cue);
        if (finding != null) {
          reasons.add(finding);
          return;
        }
      }
    }

    /** "Use X because Y": what stands before the cue must be an act. */
    private Finding reasonAfterAct(int i, int cueStart, CueLexicon.Cue cue) {
      Part act = act(i, 0, cueStart, cue.causal());
      Part text = part(i, cueStart, flat.get(i).length(), cue.confidence());
      return act == null || words(text) < 3 ? null : new Finding(act, text);
    }

    /** "Because Y, we use X". */
    private Finding reasonBeforeAct(int i, int cueStart, CueLexicon.Cue cue) {
      int comma = commaAtTopLevel(flat.get(i), cueStart);
      if (comma < 0) {
        return null;
      }
      Part act = act(i, comma + 1, flat.get(i).length(), cue.causal());
      Part text = part(i, cueStart, comma, cue.confidence());
      return act == null || words(text) < 3 ? null : new Finding(act, text);
    }

    /** "This avoids Y." after an act. */
    private void findReasonSentence(int i, String lower) {
      if (i == 0) {
        return;
      }
      String sentence = flat.get(i);
      for (CueLexicon.Cue cue : lexicon.reasonSentences) {
        if (!cue.mayOccurIn(lower)) {
          continue;
        }
        Matcher matcher = cue.pattern().matcher(sentence);
        if (!matcher.find() || !isProse(i, matcher.end() - 1)) {
          continue;
        }
        Part before = act(i - 1, 0, flat.get(i - 1).length(), true);
        Part act = before != null || i > SUBJECT_REACH ? before : subject(cue.causal());
        Part text = part(i, 0, sentence.length(), cue.confidence());
        if (act != null && words(text) >= 4) {
          reasons.add(new Finding(act, text));
          return;
        }
      }
    }

    // --- alternatives

    private void findAlternatives(int i, String lower) {
      String sentence = flat.get(i);
      for (CueLexicon.Cue cue : lexicon.alternatives) {
        if (!cue.mayOccurIn(lower)) {
          continue;
        }
        Matcher matcher = cue.pattern().matcher(sentence);
        while (matcher.find()) {
          if (!isProse(i, matcher.start())) {
            continue;
          }
          boolean leads = isBlank(sentence, 0, matcher.start());
          int end = endOfClause(sentence, matcher.end());
          Part act =
              leads
                  ? (end < sentence.length() && sentence.charAt(end) == ','
                      ? act(i, end + 1, sentence.length(), true)
                      : null)
                  : act(i, 0, matcher.start(), true);
          Part text = part(i, matcher.end(), end, cue.confidence());
          if (act != null && words(text) >= 1) {
            alternatives.add(new Finding(act, text));
          }
        }
      }
      for (CueLexicon.Cue cue : lexicon.statedAlternatives) {
        if (!cue.mayOccurIn(lower)) {
          continue;
        }
        Matcher matcher = cue.pattern().matcher(sentence);
        if (matcher.find() && isProse(i, matcher.start())) {
          Part text =
              part(i, matcher.end(), endOfClause(sentence, matcher.end()), cue.confidence());
          if (words(text) >= 2) {
            statedAlternatives.add(text);
            return;
          }
        }
      }
    }

    // --- constraints

    private void findConstraints(int i, String lower) {
      String sentence = flat.get(i);
      for (CueLexicon.Cue cue : lexicon.constraints) {
        if (!cue.mayOccurIn(lower)) {
          continue;
        }
        Matcher matcher = cue.pattern().matcher(sentence);
        if (matcher.find() && isProse(i, matcher.start())) {
          int start = startOfClause(sentence, matcher.start());
          int end = clauseBreak(sentence, matcher.end());
          Part text = part(i, start, end, cue.confidence());
          if (words(text) >= 3) {
            constraints.add(text);
            return;
          }
        }
      }
    }

    // --- trade-offs

    private void findTradeOffs(int i, String lower) {
      String sentence = flat.get(i);
      for (CueLexicon.Cue cue : lexicon.tradeOffs) {
        if (!cue.mayOccurIn(lower)) {
          continue;
        }
        Matcher matcher = cue.pattern().matcher(sentence);
        if (!matcher.lookingAt()) {
          continue;
        }
        Part gain = group(i, matcher, "gain", cue.confidence());
        Part cost = group(i, matcher, "cost", cue.confidence());
        if (cost == null || !prose.at(cost.start()) || words(cost) < 1) {
          continue;
        }
        String gainText = gain == null ? null : text(gain);
        String costText = text(cost);
        String costQuality = lexicon.quality(costText);
        String gainQuality = gainText == null ? null : lexicon.quality(gainText);
        if (costQuality == null && gainQuality == null) {
          // Neither side names a quality: "in exchange for the old name".
          continue;
        }
        tradeOffs.add(new TradeOff(gainText, costText, gainQuality, costQuality));
        if (gain != null) {
          tradeOffEvidence.add(new Evidence("trade_off_gain", gain.start(), gain.end()));
        }
        tradeOffEvidence.add(new Evidence("trade_off_cost", cost.start(), cost.end()));
        if (tradeOffAct == null) {
          Part act = act(i, 0, sentence.length(), false);
          act = act != null ? act : subject(false);
          tradeOffAct = act == null ? null : new Finding(act, cost);
        }
        return;
      }
    }

    private Part group(int i, Matcher matcher, String name, double confidence) {
      if (!matcher.pattern().pattern().contains("(?<" + name + ">")
          || matcher.group(name) == null) {
        return null;
      }
      int start = matcher.start(name);
      int end = matcher.end(name);
      String sentence = flat.get(i);
      // Texts after the cue end with their clause; texts before it start with theirs.
      if (end == sentence.length() || end >= matcher.end()) {
        end = Math.min(end, endOfClause(sentence, start + 1));
      } else {
        start = Math.max(start, startOfClause(sentence, end));
      }
      Part part = part(i, start, Math.max(start, end), confidence);
      return words(part) == 0 ? null : part;
    }

    // --- acts

    /** The subject line of a commit; with a causal cue, only if it mends nothing. */
    private Part subject(boolean causal) {
      if (!hasSubject) {
        return null;
      }
      if (causal) {
        return act(0, 0, flat.get(0).length(), true);
      }
      Part subject = part(0, 0, flat.get(0).length(), 0);
      return words(subject) >= 2 ? subject : null;
    }

    /**
     * The act that chars [from, to) of sentence {@code i} describe, or null.
     *
     * @param causal whether the cue could also give the cause of a fault
     */
    private Part act(int i, int from, int to, boolean causal) {
      String clause = flat.get(i).substring(from, to);
      Part part = part(i, from, to, 0);
      if (words(part) < 2 || REASON_AS_SUBJECT.matcher(clause).matches()) {
        return null;
      }
      Matcher connective = CONNECTIVE.matcher(message).region(part.start(), part.end());
      if (connective.lookingAt()) {
        part = new Part(connective.end(), part.end(), 0);
      }
      if (causal && lexicon.mends.matcher(clause).find()) {
        return null;
      }
      boolean isSubject = hasSubject && i == 0;
      if (isSubject && from == 0) {
        // A subject says what the commit does; after "prefix: " it starts anew.
        int colon = clause.indexOf(": ");
        String rest = colon > 0 && colon < 40 ? clause.substring(colon + 2) : clause;
        if (causal && lexicon.mends.matcher(rest).find()) {
          return null;
        }
        return lexicon.actStart.matcher(stripped(rest)).find() || isAct(clause) ? part : null;
      }
      return isAct(clause) ? part : null;
    }

    private boolean isAct(String clause) {
      if (lexicon.states.matcher(clause).find()) {
        return false;
      }
      String stripped = stripped(clause);
      for (Pattern act : lexicon.acts) {
        if (act.matcher(stripped).find()) {
          return true;
        }
      }
      return false;
    }

    private static String stripped(String clause) {
      return clause.replaceFirst("^[\\s*+•-]+", "");
    }

    // --- spans

    /** Chars [from, to) of sentence {@code i} without punctuation and connectives at both ends. */
    private Part part(int i, int from, int to, double confidence) {
      String text = flat.get(i).substring(from, to);
      Matcher trailing = TRAILING.matcher(text);
      int end = trailing.find() ? trailing.start() : text.length();
      Matcher leading = LEADING.matcher(text.substring(0, end));
      int start = leading.find() ? leading.end() : 0;
      end = withoutLooseBracket(text, start, end);
      int offset = sentences.get(i).start() + from;
      return new Part(offset + start, offset + Math.max(start, end), confidence);
    }

    /** Ends a text before a bracket that it opens or closes alone. */
    private static int withoutLooseBracket(String text, int start, int end) {
      int depth = 0;
      int open = -1;
      for (int at = start; at < end; at++) {
        char c = text.charAt(at);
        if (c == '(') {
          if (depth++ == 0) {
            open = at;
          }
        } else if (c == ')' && --depth < 0) {
          return trimmed(text, start, at);
        }
      }
      return depth > 0 && open > start ? trimmed(text, start, open) : end;
    }

    private static int trimmed(String text, int start, int end) {
      int to = end;
      while (to > start
          && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == ',')) {
        to--;
      }
      return to;
    }

    private int words(Part part) {
      Matcher matcher = WORDS.matcher(message).region(part.start(), part.end());
      int words = 0;
      while (matcher.find()) {
        words++;
      }
      return words;
    }

    private boolean isProse(int i, int offset) {
      return prose.at(sentences.get(i).start() + offset);
    }

    private static boolean isBlank(String sentence, int from, int to) {
      return words(sentence.substring(from, to)) == 0;
    }

    private static int words(String text) {
      return (int) WORDS.matcher(text).results().count();
    }

    private int endOfClause(String sentence, int from) {
      Matcher end = lexicon.ends.matcher(sentence);
      return end.find(Math.min(from + 1, sentence.length())) ? end.start() : sentence.length();
    }

    private static int startOfClause(String sentence, int at) {
      int start = 0;
      for (String mark : List.of(", ", "; ", " (", ": ", " but ", " because ", " so ", " since ")) {
        int index = sentence.lastIndexOf(mark, at - 1);
        if (index >= 0) {
          start = Math.max(start, index + mark.length());
        }
      }
      return start;
    }

    private static int clauseBreak(String sentence, int from) {
      int end = sentence.length();
      for (String mark : List.of(", ", "; ", ")", ". ")) {
        int index = sentence.indexOf(mark, from);
        if (index >= 0) {
          end = Math.min(end, index);
        }
      }
      return end;
    }

    private static int commaAtTopLevel(String sentence, int from) {
      int depth = 0;
      for (int at = from; at < sentence.length(); at++) {
        switch (sentence.charAt(at)) {
          case '(', '[' -> depth++;
          case ')', ']' -> depth--;
          case ',' -> {
            if (depth <= 0 && at + 1 < sentence.length() && sentence.charAt(at + 1) == ' ') {
              return at;
            }
          }
          default -> {}
        }
      }
      return -1;
    }
  }
}
