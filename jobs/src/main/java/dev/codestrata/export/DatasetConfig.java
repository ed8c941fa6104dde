package dev.codestrata.export;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import dev.codestrata.tables.LicenseType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a dataset holds, read from a HOCON file such as {@code conf/datasets/files.conf}.
 *
 * @param name folder of the dataset: lower-case letters, digits, {@code _} and {@code -}
 * @param title one line for people
 * @param description a paragraph for people
 * @param licenseTypes kinds of licence that a file may have, sorted; never empty
 * @param languages languages that a file may have; empty: every known language
 * @param maxBytes largest size of a file
 * @param exclude kinds of file that are left out
 * @param deduplicate whether of files with equal content only one is taken
 * @param redact whether secrets and personal data in the content are replaced by placeholders
 * @param columns columns of the data, in order; the content is always one of them
 * @param splits shares of the repositories
 * @param maxFileBytes content in one Parquet file, before compression
 */
public record DatasetConfig(
    String name,
    String title,
    String description,
    List<String> licenseTypes,
    List<String> languages,
    long maxBytes,
    Set<FileKind> exclude,
    boolean deduplicate,
    boolean redact,
    List<DatasetColumn> columns,
    SplitShares splits,
    long maxFileBytes) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");

  private static final Set<String> KEYS =
      Set.of(
          "name",
          "title",
          "description",
          "select.license-types",
          "select.languages",
          "select.max-bytes",
          "select.exclude",
          "select.deduplicate",
          "redact",
          "columns",
          "splits.validation",
          "splits.test",
          "splits.salt",
          "max-file-bytes");

  /** Copies the collections. */
  public DatasetConfig {
    licenseTypes = licenseTypes.stream().sorted().distinct().toList();
    languages = languages.stream().sorted().distinct().toList();
    exclude =
        exclude.isEmpty()
            ? Set.of()
            : java.util.Collections.unmodifiableSet(EnumSet.copyOf(exclude));
    columns = List.copyOf(columns);
  }

  /**
   * Reads and checks a file.
   *
   * @throws DatasetConfigException naming the file, the key and what it may be
   */
  public static DatasetConfig load(Path file) {
    if (!Files.isReadable(file)) {
      throw new DatasetConfigException(file + ": there is no such dataset configuration");
    }
    try {
      return of(
          ConfigFactory.parseFile(
              file.toFile(), ConfigParseOptions.defaults().setOriginDescription(file.toString())),
          file.toString());
    } catch (ConfigException e) {
      throw new DatasetConfigException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads and checks a text; {@code origin} names it in messages.
   *
   * @throws DatasetConfigException naming the origin, the key and what it may be
   */
  public static DatasetConfig parse(String hocon, String origin) {
    try {
      return of(ConfigFactory.parseString(hocon), origin);
    } catch (ConfigException e) {
      throw new DatasetConfigException(origin + ": " + e.getMessage(), e);
    }
  }

  private static DatasetConfig of(Config unresolved, String origin) {
    Config config = unresolved.resolve();
    Set<String> unknown = new TreeSet<>();
    config.entrySet().forEach(entry -> unknown.add(entry.getKey()));
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw new DatasetConfigException(
          origin
              + ": unknown key "
              + String.join(", ", unknown)
              + "; known are "
              + String.join(", ", new TreeSet<>(KEYS)));
    }
    DatasetConfig dataset =
        new DatasetConfig(
            config.getString("name"),
            config.getString("title"),
            config.getString("description"),
            config.getStringList("select.license-types"),
            config.getStringList("select.languages"),
            config.getBytes("select.max-bytes"),
            chosen(
                config.getStringList("select.exclude"),
                FileKind.values(),
                FileKind::label,
                origin + ": select.exclude"),
            config.getBoolean("select.deduplicate"),
            // Whoever wants secrets in a dataset has to say so.
            !config.hasPath("redact") || config.getBoolean("redact"),
            List.copyOf(
                chosenInOrder(
                    config.getStringList("columns"),
                    DatasetColumn.values(),
                    DatasetColumn::label,
                    origin + ": columns")),
            new SplitShares(
                config.getDouble("splits.validation"),
                config.getDouble("splits.test"),
                config.getString("splits.salt")),
            config.getBytes("max-file-bytes"));
    dataset.check(origin);
    return dataset;
  }

  private void check(String origin) {
    require(
        NAME.matcher(name).matches(),
        origin + ": name must be lower-case letters, digits, _ and -, but is " + name);
    chosenInOrder(
        licenseTypes, LicenseType.values(), LicenseType::value, origin + ": select.license-types");
    require(!licenseTypes.isEmpty(), origin + ": select.license-types must not be empty");
    require(
        columns.contains(DatasetColumn.CONTENT)
            && columns.contains(DatasetColumn.PATH)
            && columns.contains(DatasetColumn.REPOSITORY)
            && columns.contains(DatasetColumn.LICENSE),
        origin + ": columns must hold content, path, repository and license");
    require(maxBytes > 0, origin + ": select.max-bytes must be positive");
    require(maxFileBytes > 0, origin + ": max-file-bytes must be positive");
    require(
        splits.validation() >= 0 && splits.test() >= 0 && splits.validation() + splits.test() < 1,
        origin + ": splits.validation and splits.test must be shares that leave some for train");
  }

  private static <E extends Enum<E>> Set<E> chosen(
      List<String> labels, E[] values, Function<E, String> label, String where) {
    List<E> chosen = chosenInOrder(labels, values, label, where);
    return chosen.isEmpty() ? Set.of() : EnumSet.copyOf(chosen);
  }

  private static <E extends Enum<E>> List<E> chosenInOrder(
      List<String> labels, E[] values, Function<E, String> label, String where) {
    return labels.stream()
        .distinct()
        .map(
            text ->
                Arrays.stream(values)
                    .filter(value -> label.apply(value).equals(text))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new DatasetConfigException(
                                where
                                    + " does not know "
                                    + text
                                    + "; it may be "
                                    + String.join(
                                        ", ", Arrays.stream(values).map(label).toList()))))
        .toList();
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new DatasetConfigException(message);
    }
  }
}
