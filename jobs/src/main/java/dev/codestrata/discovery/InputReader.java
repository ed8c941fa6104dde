package dev.codestrata.discovery;

import dev.codestrata.errors.CodestrataException;
import dev.codestrata.tables.RepositoryId;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads the {@code INPUT} arguments: directories, {@code owner/name}, URLs, and lists of those. A
 * bad line in a list is reported and costs the others nothing; a bad argument is an error of the
 * command line.
 */
public final class InputReader {

  private static final Pattern FULL_NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+");
  private static final Pattern URL =
      Pattern.compile("[a-z][a-z0-9+.-]*://.+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCP = Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^/].*");
  private static final Pattern CREDENTIALS = Pattern.compile("://[^/\\s]*@");
  private static final Pattern QUERY = Pattern.compile("(?<=://)([^?#\\s]*[?#])\\S+");
  private static final Set<String> URL_COLUMNS = Set.of("clone_url", "url", "full_name");

  /**
   * What the arguments name.
   *
   * @param candidates each repository once, in order of first mention
   * @param rejected lines that name none
   */
  public record Inputs(List<Candidate> candidates, List<RejectedInput> rejected) {}

  private final SparkSession spark;
  private final Set<String> allowedSchemes;
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();
  private final List<RejectedInput> rejected = new ArrayList<>();

  public InputReader(SparkSession spark, List<String> allowedSchemes) {
    this.spark = spark;
    this.allowedSchemes = Set.copyOf(allowedSchemes);
  }

  /**
   * @throws CodestrataException.InvalidInput if an argument itself names nothing
   */
  public Inputs read(List<String> arguments) {
    for (String argument : arguments) {
      Path path = localPath(argument);
      if (path != null && Files.isRegularFile(path)) {
        readList(argument, extension(path));
      } else if (path != null && Files.isDirectory(path.resolve("_delta_log"))) {
        readTable(argument, spark.read().format("delta").load(argument));
      } else if (isRemoteTable(argument)) {
        readTable(argument, spark.read().format("parquet").load(argument));
      } else {
        try {
          add(candidate(argument, null, null, null));
        } catch (IllegalArgumentException e) {
          // Without the cause, whose message may show the URL as it is.
          throw new CodestrataException.InvalidInput(
              redact(argument) + ": " + redact(e.getMessage()), Map.of("input", redact(argument)));
        }
      }
    }
    return new Inputs(List.copyOf(candidates.values()), List.copyOf(rejected));
  }

  private static boolean isRemoteTable(String argument) {
    return URL.matcher(argument).matches()
        && argument.toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  private void readList(String file, String extension) {
    switch (extension) {
      case "txt" -> readLines(file);
      case "csv" -> readTable(file, spark.read().option("header", "true").csv(file));
      case "json" -> readTable(file, spark.read().option("multiLine", "true").json(file));
      case "jsonl" -> readTable(file, spark.read().json(file));
      case "parquet" -> readTable(file, spark.read().parquet(file));
      default ->
          throw new CodestrataException.InvalidInput(
              file
                  + ": neither a repository nor a list; lists end in .txt, .csv, .json, .jsonl or"
                  + " .parquet",
              Map.of("input", file));
    }
  }

  private void readLines(String file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CodestrataException.InvalidInput(
          file + ": cannot be read as UTF-8 text; save the list as UTF-8",
          Map.of("input", file),
          e);
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        addLine(line, file + ":" + (i + 1), null, null, null);
      }
    }
  }

  private void readTable(String source, Dataset<Row> rows) {
    List<String> columns = Arrays.asList(rows.columns());
    List<String> usable =
        List.of("clone_url", "url", "full_name").stream().filter(columns::contains).toList();
    if (usable.isEmpty()) {
      throw new CodestrataException.InvalidInput(
          source
              + ": a list needs one of the columns "
              + String.join(", ", URL_COLUMNS.stream().sorted().toList())
              + "; it has "
              + String.join(", ", columns),
          Map.of("input", source));
    }
    int number = 0;
    for (Row row : rows.collectAsList()) {
      number++;
      String place = source + ":" + number;
      String url =
          usable.stream().map(c -> text(row, c)).filter(v -> v != null).findFirst().orElse(null);
      if (url == null) {
        rejected.add(new RejectedInput("", place, "the line names no repository"));
        continue;
      }
      String priority = text(row, "priority");
      Double value = null;
      try {
        value = priority == null ? null : Double.valueOf(priority);
      } catch (NumberFormatException e) {
        rejected.add(new RejectedInput(redact(url), place, "priority is no number: " + priority));
        continue;
      }
      addLine(url, place, text(row, "branch"), text(row, "commit"), value);
    }
  }

  private static String text(Row row, String column) {
    if (!Arrays.asList(row.schema().fieldNames()).contains(column)) {
      return null;
    }
    Object value = row.getAs(column);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  private void addLine(String line, String place, String branch, String commit, Double priority) {
    try {
      add(candidate(line, branch, commit, priority));
    } catch (IllegalArgumentException e) {
      rejected.add(new RejectedInput(redact(line), place, redact(e.getMessage())));
    }
  }

  private void add(Candidate candidate) {
    candidates.putIfAbsent(candidate.repositoryId(), candidate);
  }

  private Candidate candidate(String input, String branch, String commit, Double priority) {
    Path path = localPath(input);
    if (path != null && Files.isDirectory(path)) {
      return local(path, branch, commit, priority);
    } else if (FULL_NAME.matcher(input).matches()) {
      return remote("https://github.com/" + input, branch, commit, priority);
    } else if (SCP.matcher(input).matches()) {
      return remote("ssh://" + input.replaceFirst(":", "/"), branch, commit, priority);
    } else if (URL.matcher(input).matches()) {
      return remote(input, branch, commit, priority);
    }
    throw new IllegalArgumentException(
        "no such directory, and neither owner/name nor a URL; give one of those or a list of them");
  }

  private Candidate remote(String url, String branch, String commit, Double priority) {
    URI uri;
    try {
      uri = new URI(url);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a URL (" + e.getReason() + ")");
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    if (!allowedSchemes.contains(scheme)) {
      throw new IllegalArgumentException(
          "scheme "
              + scheme
              + " is not allowed; ingest.allowed-schemes has "
              + String.join(", ", allowedSchemes.stream().sorted().toList()));
    }
    if (scheme.equals("file")) {
      Path path = uri.getPath() == null ? null : Path.of(uri.getPath());
      if (path == null || !Files.isDirectory(path)) {
        throw new IllegalArgumentException("no such directory");
      }
      return local(path, branch, commit, priority);
    }
    if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
      throw new IllegalArgumentException("a URL needs a host and a path");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "a clone URL has neither query nor fragment; give tokens by ingest.credentials");
    }
    String canonical = RepositoryId.canonicalUrl(url);
    return new Candidate(
        RepositoryId.of(canonical).toString(),
        canonical,
        url,
        lastTwoNames(URI.create(canonical).getPath()),
        branch,
        commit,
        priority);
  }

  private static Candidate local(Path directory, String branch, String commit, Double priority) {
    Path real;
    try {
      real = directory.toRealPath();
    } catch (IOException e) {
      throw new IllegalArgumentException("the directory cannot be opened", e);
    }
    String canonical = RepositoryId.canonicalUrl(real.toUri().toString());
    return new Candidate(
        RepositoryId.of(canonical).toString(),
        canonical,
        real.toUri().toString(),
        lastTwoNames(real.toString()),
        branch,
        commit,
        priority);
  }

  private static String lastTwoNames(String path) {
    String[] names = path.replaceAll("/+$", "").replaceAll("(/\\.git|\\.git)$", "").split("/");
    return String.join(
            "/", Arrays.asList(names).subList(Math.max(0, names.length - 2), names.length))
        .replaceAll("^/", "");
  }

  private static Path localPath(String input) {
    try {
      return URL.matcher(input).matches() ? null : Path.of(input);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static String extension(Path path) {
    String name = path.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The text without user, password and query in its URLs; only this form is ever written. */
  public static String redact(String url) {
    return QUERY.matcher(CREDENTIALS.matcher(url).replaceAll("://***@")).replaceAll("$1***");
  }
}
