package dev.codestrata.tables;

import java.lang.reflect.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every table of the lake. A table is listed by its constant, and nowhere else. */
public final class Tables {

  /** Table {@code repositories}. */
  public static final LakeTable<RepositoryRow> REPOSITORIES = LakeTable.of(RepositoryRow.class);

  /** Table {@code repository_states}. */
  public static final LakeTable<RepositoryStateRow> REPOSITORY_STATES =
      LakeTable.of(RepositoryStateRow.class);

  /** Table {@code refs}. */
  public static final LakeTable<RefRow> REFS = LakeTable.of(RefRow.class);

  /** Table {@code dead_letters}. */
  public static final LakeTable<DeadLetterRow> DEAD_LETTERS = LakeTable.of(DeadLetterRow.class);

  /** Table {@code dropped_files}. */
  public static final LakeTable<DroppedFileRow> DROPPED_FILES = LakeTable.of(DroppedFileRow.class);

  /** Table {@code opt_outs}. */
  public static final LakeTable<OptOutRow> OPT_OUTS = LakeTable.of(OptOutRow.class);

  /** Table {@code runs}. */
  public static final LakeTable<RunRow> RUNS = LakeTable.of(RunRow.class);

  /** Table {@code datasets}. */
  public static final LakeTable<DatasetRow> DATASETS = LakeTable.of(DatasetRow.class);

  /** Table {@code snapshot_files}. */
  public static final LakeTable<SnapshotFileRow> SNAPSHOT_FILES =
      LakeTable.of(SnapshotFileRow.class);

  /** Table {@code blobs}. */
  public static final LakeTable<BlobRow> BLOBS = LakeTable.of(BlobRow.class);

  /** Table {@code commits}. */
  public static final LakeTable<CommitRow> COMMITS = LakeTable.of(CommitRow.class);

  /** Table {@code repository_commits}. */
  public static final LakeTable<RepositoryCommitRow> REPOSITORY_COMMITS =
      LakeTable.of(RepositoryCommitRow.class);

  /** Table {@code commit_files}. */
  public static final LakeTable<CommitFileRow> COMMIT_FILES = LakeTable.of(CommitFileRow.class);

  /** Table {@code contributors}. */
  public static final LakeTable<ContributorRow> CONTRIBUTORS = LakeTable.of(ContributorRow.class);

  /** Table {@code issues}. */
  public static final LakeTable<IssueRow> ISSUES = LakeTable.of(IssueRow.class);

  /** Table {@code pull_requests}. */
  public static final LakeTable<PullRequestRow> PULL_REQUESTS = LakeTable.of(PullRequestRow.class);

  /** Table {@code blob_analyses}. */
  public static final LakeTable<BlobAnalysisRow> BLOB_ANALYSES =
      LakeTable.of(BlobAnalysisRow.class);

  /** Table {@code blob_metrics}. */
  public static final LakeTable<BlobMetricsRow> BLOB_METRICS = LakeTable.of(BlobMetricsRow.class);

  /** Table {@code definitions}. */
  public static final LakeTable<DefinitionRow> DEFINITIONS = LakeTable.of(DefinitionRow.class);

  /** Table {@code imports}. */
  public static final LakeTable<ImportRow> IMPORTS = LakeTable.of(ImportRow.class);

  /** Table {@code blob_patterns}. */
  public static final LakeTable<BlobPatternRow> BLOB_PATTERNS = LakeTable.of(BlobPatternRow.class);

  /** Table {@code repository_patterns}. */
  public static final LakeTable<RepositoryPatternRow> REPOSITORY_PATTERNS =
      LakeTable.of(RepositoryPatternRow.class);

  /** Table {@code file_facts}. */
  public static final LakeTable<FileFactsRow> FILE_FACTS = LakeTable.of(FileFactsRow.class);

  /** Table {@code file_links}. */
  public static final LakeTable<FileLinkRow> FILE_LINKS = LakeTable.of(FileLinkRow.class);

  /** Table {@code dependencies}. */
  public static final LakeTable<DependencyRow> DEPENDENCIES = LakeTable.of(DependencyRow.class);

  /** Table {@code language_requirements}. */
  public static final LakeTable<LanguageRequirementRow> LANGUAGE_REQUIREMENTS =
      LakeTable.of(LanguageRequirementRow.class);

  /** Table {@code code_age}. */
  public static final LakeTable<CodeAgeRow> CODE_AGE = LakeTable.of(CodeAgeRow.class);

  /** Table {@code meta_contexts}. */
  public static final LakeTable<MetaContextRow> META_CONTEXTS = LakeTable.of(MetaContextRow.class);

  /** Table {@code snippet_embeddings}. */
  public static final LakeTable<SnippetEmbeddingRow> SNIPPET_EMBEDDINGS =
      LakeTable.of(SnippetEmbeddingRow.class);

  /** Table {@code near_duplicates}. */
  public static final LakeTable<NearDuplicateRow> NEAR_DUPLICATES =
      LakeTable.of(NearDuplicateRow.class);

  /** Table {@code pattern_clusters}. */
  public static final LakeTable<PatternClusterRow> PATTERN_CLUSTERS =
      LakeTable.of(PatternClusterRow.class);

  /** Table {@code pattern_cluster_members}. */
  public static final LakeTable<PatternClusterMemberRow> PATTERN_CLUSTER_MEMBERS =
      LakeTable.of(PatternClusterMemberRow.class);

  /** Table {@code pattern_matches}. */
  public static final LakeTable<PatternMatchRow> PATTERN_MATCHES =
      LakeTable.of(PatternMatchRow.class);

  private static final Map<String, LakeTable<?>> BY_NAME = collect();

  private Tables() {}

  /** All tables, in the order of their declaration. */
  public static List<LakeTable<?>> all() {
    return List.copyOf(BY_NAME.values());
  }

  /** The table of a name. */
  public static Optional<LakeTable<?>> byName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static Map<String, LakeTable<?>> collect() {
    Map<String, LakeTable<?>> tables = new LinkedHashMap<>();
    for (Field field : Tables.class.getDeclaredFields()) {
      if (field.getType() == LakeTable.class) {
        try {
          LakeTable<?> table = (LakeTable<?>) field.get(null);
          if (tables.put(table.name(), table) != null) {
            throw new IllegalStateException("Two tables have the name " + table.name());
          }
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(field + " cannot be read", e);
        }
      }
    }
    return Collections.unmodifiableMap(tables);
  }
}
