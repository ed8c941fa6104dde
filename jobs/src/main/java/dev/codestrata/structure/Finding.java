package dev.codestrata.structure;

import dev.codestrata.source.patterns.RuleDescription;
import dev.codestrata.tables.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One pattern as a rule builds it up; {@link #report} hands it in. */
public final class Finding {

  private static final int MOST_EVIDENCE = 24;
  private static final int LONGEST_TEXT = 160;
  private static final int LONGEST_SNIPPET = 4_096;

  private final Findings findings;
  private final String subject;
  private final Map<String, String> names = new TreeMap<>();
  private final TreeMap<String, Double> metrics = new TreeMap<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<String> snippet = new ArrayList<>();
  private StructureFile file;
  private Declaration declaration;
  private Integer startLine;
  private Integer endLine;
  private double confidence;

  Finding(Findings findings, String subject) {
    this.findings = findings;
    this.subject = subject;
    this.confidence = findings.rule().confidence();
  }

  /** Places it in a file. */
  public Finding in(StructureFile place) {
    this.file = place;
    return this;
  }

  /** Places it on a line of a file. */
  public Finding in(StructureFile place, int line) {
    this.startLine = line;
    this.endLine = line;
    return in(place);
  }

  /** Places it on a definition. */
  public Finding at(StructureFile place, Declaration definition) {
    this.declaration = definition;
    this.startLine = definition.startLine();
    this.endLine = definition.endLine();
    return in(place);
  }

  /** A name for the rule's sentence. */
  public Finding name(String key, String value) {
    names.put(key, value);
    return this;
  }

  /** A measure that the rule documents. */
  public Finding metric(String key, double value) {
    metrics.put(key, value);
    return this;
  }

  /** Another confidence than the rule's own. */
  public Finding confidence(double value) {
    this.confidence = value;
    return this;
  }

  /** A definition that made the rule fire; its signature becomes part of the snippet. */
  public Finding because(StructureFile where, Declaration what) {
    show(what.signature());
    return evidence(
        new Evidence(
            where.path(),
            where.blobId(),
            what.startByte(),
            what.endByte(),
            what.startLine(),
            what.endLine(),
            cut(what.signature(), LONGEST_TEXT)));
  }

  /** A line that made the rule fire. */
  public Finding because(StructureFile where, int line, String text) {
    return evidence(
        new Evidence(
            where.path(), where.blobId(), null, null, line, line, cut(text, LONGEST_TEXT)));
  }

  /** A file that made the rule fire. */
  public Finding because(StructureFile where, String text) {
    return evidence(
        new Evidence(
            where.path(), where.blobId(), null, null, null, null, cut(text, LONGEST_TEXT)));
  }

  private Finding evidence(Evidence one) {
    if (evidence.size() < MOST_EVIDENCE && !evidence.contains(one)) {
      evidence.add(one);
    }
    return this;
  }

  /** A line of the snippet. */
  public Finding show(String line) {
    if (snippet.size() < 60 && !snippet.contains(line)) {
      snippet.add(line);
    }
    return this;
  }

  /** Hands it in; of two with the same subject and place the first counts. */
  public void report() {
    findings.add(this);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  StructureMatch match(RuleDescription rule) {
    String sentence = rule.describe();
    for (Map.Entry<String, String> name : names.entrySet()) {
      sentence = sentence.replace("{" + name.getKey() + "}", name.getValue());
    }
    List<String> lines = new ArrayList<>(snippet);
    if (lines.isEmpty()) {
      evidence.forEach(e -> lines.add(e.path() + ": " + e.text()));
    }
    return new StructureMatch(
        rule,
        subject,
        file,
        declaration == null ? null : declaration.definitionId(),
        startLine,
        endLine,
        cut(String.join("\n", lines), LONGEST_SNIPPET),
        sentence,
        confidence,
        metrics,
        evidence);
  }
}
