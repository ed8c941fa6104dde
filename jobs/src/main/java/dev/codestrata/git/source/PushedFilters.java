package dev.codestrata.git.source;

import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.sources.EqualNullSafe;
import org.apache.spark.sql.sources.EqualTo;
import org.apache.spark.sql.sources.Filter;
import org.apache.spark.sql.sources.GreaterThan;
import org.apache.spark.sql.sources.GreaterThanOrEqual;
import org.apache.spark.sql.sources.In;
import org.apache.spark.sql.sources.LessThan;
import org.apache.spark.sql.sources.LessThanOrEqual;
import org.apache.spark.sql.sources.StringStartsWith;

/**
 * The filters that save work. Each only rules out what Spark, which applies all filters again,
 * would drop anyway; a filter that is not understood rules out nothing.
 */
final class PushedFilters implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Set<String> BY_VALUE =
      Set.of(GitColumns.REPOSITORY, "commit_id", "blob_id", "path", "name");
  private static final Set<String> BY_TIME = Set.of("authored_at", "committed_at");

  private final ArrayList<Filter> filters = new ArrayList<>();

  static PushedFilters none() {
    return new PushedFilters(new Filter[0]);
  }

  PushedFilters(Filter[] offered) {
    for (Filter filter : offered) {
      if (isUnderstood(filter)) {
        filters.add(filter);
      }
    }
    filters.sort(Comparator.comparing(Filter::toString));
  }

  private static boolean isUnderstood(Filter filter) {
    if (filter instanceof EqualTo f) {
      return f.value() != null && isColumn(f.attribute());
    }
    if (filter instanceof EqualNullSafe f) {
      return f.value() != null && isColumn(f.attribute());
    }
    if (filter instanceof In f) {
      return BY_VALUE.contains(f.attribute());
    }
    if (filter instanceof StringStartsWith f) {
      return BY_VALUE.contains(f.attribute());
    }
    if (filter instanceof GreaterThan f) {
      return BY_TIME.contains(f.attribute());
    }
    if (filter instanceof GreaterThanOrEqual f) {
      return BY_TIME.contains(f.attribute());
    }
    if (filter instanceof LessThan f) {
      return BY_TIME.contains(f.attribute());
    }
    return filter instanceof LessThanOrEqual f && BY_TIME.contains(f.attribute());
  }

  private static boolean isColumn(String attribute) {
    return BY_VALUE.contains(attribute) || BY_TIME.contains(attribute);
  }

  Filter[] toArray() {
    return filters.toArray(new Filter[0]);
  }

  /** True if some filter looks at the column. */
  boolean mention(String column) {
    return filters.stream().anyMatch(filter -> Arrays.asList(filter.references()).contains(column));
  }

  /** The only values of a column that can pass; null if any can. */
  Set<String> valuesOf(String column) {
    Set<String> values = null;
    for (Filter filter : filters) {
      Set<String> allowed = equalValues(filter, column);
      if (allowed != null) {
        if (values == null) {
          values = new HashSet<>(allowed);
        } else {
          values.retainAll(allowed);
        }
      }
    }
    return values;
  }

  private static Set<String> equalValues(Filter filter, String column) {
    if (filter instanceof EqualTo f && f.attribute().equals(column)) {
      return Set.of(f.value().toString());
    }
    if (filter instanceof EqualNullSafe f && f.attribute().equals(column)) {
      return Set.of(f.value().toString());
    }
    if (filter instanceof In f && f.attribute().equals(column)) {
      return Arrays.stream(f.values())
          .filter(value -> value != null)
          .map(Object::toString)
          .collect(Collectors.toSet());
    }
    return null;
  }

  /** False if a value of a text column cannot pass. */
  boolean mayPass(String column, String value) {
    for (Filter filter : filters) {
      Set<String> allowed = equalValues(filter, column);
      if (allowed != null && !allowed.contains(value)) {
        return false;
      }
      if (filter instanceof StringStartsWith f
          && f.attribute().equals(column)
          && (value == null || !value.startsWith(f.value()))) {
        return false;
      }
    }
    return true;
  }

  /** False if a time cannot pass. */
  boolean mayPass(String column, Instant time) {
    for (Filter filter : filters) {
      if (filter.references().length != 1 || !filter.references()[0].equals(column)) {
        continue;
      }
      if (time == null || !passes(filter, time)) {
        return false;
      }
    }
    return true;
  }

  private static boolean passes(Filter filter, Instant time) {
    if (filter instanceof EqualTo f) {
      return time.equals(instant(f.value()));
    }
    if (filter instanceof EqualNullSafe f) {
      return time.equals(instant(f.value()));
    }
    if (filter instanceof GreaterThan f) {
      return time.compareTo(instant(f.value())) > 0;
    }
    if (filter instanceof GreaterThanOrEqual f) {
      return time.compareTo(instant(f.value())) >= 0;
    }
    if (filter instanceof LessThan f) {
      return time.compareTo(instant(f.value())) < 0;
    }
    return !(filter instanceof LessThanOrEqual f) || time.compareTo(instant(f.value())) <= 0;
  }

  private static Instant instant(Object value) {
    return value instanceof Timestamp timestamp ? timestamp.toInstant() : (Instant) value;
  }

  @Override
  public String toString() {
    return filters.stream().map(Filter::toString).collect(Collectors.joining(", ", "[", "]"));
  }
}
