package dev.codestrata.tables;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every view of the lake, each after those it reads. A view is listed by its constant only. */
public final class Views {

  /** View {@code files}. */
  public static final LakeView FILES = LakeView.of(FileView.class);

  /** View {@code patterns}. */
  public static final LakeView PATTERNS = LakeView.of(PatternView.class);

  /** View {@code history}. */
  public static final LakeView HISTORY = LakeView.of(HistoryView.class);

  /** View {@code common_patterns}. */
  public static final LakeView COMMON_PATTERNS = LakeView.of(CommonPatternView.class);

  /** View {@code language_sizes}. */
  public static final LakeView LANGUAGE_SIZES = LakeView.of(LanguageSizeView.class);

  /** View {@code file_churn}. */
  public static final LakeView FILE_CHURN = LakeView.of(FileChurnView.class);

  /** View {@code file_revisions}. */
  public static final LakeView FILE_REVISIONS = LakeView.of(FileRevisionView.class);

  /** View {@code file_process_metrics}. */
  public static final LakeView FILE_PROCESS_METRICS = LakeView.of(FileProcessMetricsView.class);

  /** View {@code co_changes}. */
  public static final LakeView CO_CHANGES = LakeView.of(CoChangeView.class);

  /** View {@code license_shares}. */
  public static final LakeView LICENSE_SHARES = LakeView.of(LicenseShareView.class);

  /** View {@code decisions}. */
  public static final LakeView DECISIONS = LakeView.of(DecisionView.class);

  /** View {@code problems}. */
  public static final LakeView PROBLEMS = LakeView.of(ProblemView.class);

  /** View {@code repository_overview}. */
  public static final LakeView REPOSITORY_OVERVIEW = LakeView.of(RepositoryOverviewView.class);

  /** View {@code patterns_by_level}. */
  public static final LakeView PATTERNS_BY_LEVEL = LakeView.of(PatternsByLevelView.class);

  /** View {@code pattern_evolution}. */
  public static final LakeView PATTERN_EVOLUTION = LakeView.of(PatternEvolutionView.class);

  /** View {@code hot_files}. */
  public static final LakeView HOT_FILES = LakeView.of(HotFileView.class);

  /** View {@code bus_factor}. */
  public static final LakeView BUS_FACTOR = LakeView.of(BusFactorView.class);

  /** View {@code license_conflicts}. */
  public static final LakeView LICENSE_CONFLICTS = LakeView.of(LicenseConflictView.class);

  /** View {@code cross_repository_patterns}. */
  public static final LakeView CROSS_REPOSITORY_PATTERNS =
      LakeView.of(CrossRepositoryPatternView.class);

  /** View {@code dependencies_overview}. */
  public static final LakeView DEPENDENCIES_OVERVIEW = LakeView.of(DependencyOverviewView.class);

  private static final List<LakeView> ALL = collect();

  private Views() {}

  /** All views, in the order of their declaration. */
  public static List<LakeView> all() {
    return ALL;
  }

  private static List<LakeView> collect() {
    List<LakeView> views = new ArrayList<>();
    for (Field field : Views.class.getDeclaredFields()) {
      if (field.getType() == LakeView.class) {
        try {
          views.add((LakeView) field.get(null));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(field + " cannot be read", e);
        }
      }
    }
    return Collections.unmodifiableList(views);
  }
}
