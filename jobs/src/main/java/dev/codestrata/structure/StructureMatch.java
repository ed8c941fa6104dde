package dev.codestrata.structure;

import dev.codestrata.source.patterns.RuleDescription;
import dev.codestrata.tables.ContentId;
import dev.codestrata.tables.Evidence;
import dev.codestrata.tables.RepositoryPatternRow;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One pattern of a repository; unique by rule, path and subject.
 *
 * @param subject what it is about, such as a type's name; tells matches at one place apart
 * @param file where it stands; null if it is the repository's
 * @param definitionId null if it stands on no definition
 * @param startLine first line, from 1; null if it is the file's or the repository's
 * @param endLine last line, inclusive
 */
public record StructureMatch(
    RuleDescription rule,
    String subject,
    StructureFile file,
    String definitionId,
    Integer startLine,
    Integer endLine,
    String snippet,
    String description,
    double confidence,
    SortedMap<String, Double> metrics,
    List<Evidence> evidence) {

  /** Copies the collections, so that a match never changes. */
  public StructureMatch {
    metrics = Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
    evidence = List.copyOf(evidence);
  }

  /** The path of the file; null if it is the repository's. */
  public String path() {
    return file == null ? null : file.path();
  }

  /** Its row of {@code repository_patterns}. */
  public RepositoryPatternRow row(String repositoryId, String headCommit) {
    return new RepositoryPatternRow(
        ContentId.of(repositoryId, rule.id(), file == null ? "" : file.path(), subject),
        repositoryId,
        rule.level(),
        rule.facet(),
        rule.family(),
        rule.id(),
        path(),
        file == null ? null : file.blobId(),
        headCommit,
        file == null ? null : file.language(),
        startLine,
        endLine,
        definitionId,
        ContentId.ofText(snippet),
        snippet,
        description,
        confidence,
        metrics,
        evidence,
        null,
        null,
        List.of(),
        List.of());
  }
}
