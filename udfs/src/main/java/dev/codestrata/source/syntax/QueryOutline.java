package dev.codestrata.source.syntax;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.syntax.Outline.Control;
import dev.codestrata.source.syntax.treesitter.InvalidQueryException;
import dev.codestrata.source.syntax.treesitter.Tree;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds outlines by the queries in {@code outline/}, one for each language. Thread-safe. */
final class QueryOutline {
  private static final ConcurrentHashMap<String, Compiled> QUERIES = new ConcurrentHashMap<>();
  private static final TreeQuery.Part ERRORS =
      new TreeQuery.Part("errors", "(ERROR) @error (MISSING) @missing");
  private static final Map<String, Control> CONTROLS = new HashMap<>();

  static {
    for (Control control : Control.values()) {
      CONTROLS.put("control." + control.name().toLowerCase(Locale.ROOT), control);
    }
  }

  private static final String INHERITS = "; inherits: ";
  private static final String OUTLINES = "/outline/";
  private static final String FEATURES_FOLDER = "/features/";
  private static final String FEATURES = "features";

  private final Language language;
  private final SourceText text;
  private final String outlinePart;
  private final Outline.Builder outline = new Outline.Builder();
  private final List<ParseProblem> problems = new ArrayList<>();
  private final List<TreeQuery.Match> others = new ArrayList<>();

  private QueryOutline(Language language, SourceText text) {
    this.language = language;
    this.text = text;
    this.outlinePart = resource(language);
  }

  /** The query of a language, and whether it finds more than errors. */
  private record Compiled(List<TreeQuery.Part> parts, TreeQuery query) {
    boolean knowsOutline() {
      return parts.stream().anyMatch(part -> part.name().startsWith(OUTLINES));
    }
  }

  /**
   * What one pass over a tree finds.
   *
   * @param others the matches of the parts that were given, in document order
   */
  record Found(Outline outline, List<ParseProblem> problems, List<TreeQuery.Match> others) {}

  /** One pass for the outline alone. */
  static Found in(Language language, SourceText text, Tree tree) {
    Compiled compiled = compiled(language);
    if (!compiled.knowsOutline() && !tree.hasErrors()) {
      return new Found(Outline.Builder.unknown(), List.of(), List.of());
    }
    return new QueryOutline(language, text).found(compiled, compiled.query().matches(tree));
  }

  /** One pass for the outline and for what else is asked. */
  static Found in(Language language, SourceText text, Tree tree, QueryParts also) {
    return new QueryOutline(language, text)
        .found(compiled(language), also.withOutline().matches(tree));
  }

  /** The parts that make the outline of a language and its errors. */
  static List<TreeQuery.Part> parts(Language language) {
    return compiled(language).parts();
  }

  private Found found(Compiled compiled, List<TreeQuery.Match> matches) {
    for (TreeQuery.Match match : matches) {
      if (match.part().equals(ERRORS.name())) {
        add(match.captures().get(0));
      } else if (match.part().equals(outlinePart)) {
        add(match);
      } else if (match.part().equals(FEATURES)) {
        addFeatures(match);
      } else {
        others.add(match);
      }
    }
    return new Found(
        compiled.knowsOutline() ? outline.build() : Outline.Builder.unknown(),
        List.copyOf(problems),
        others);
  }

  /**
   * Matches come in document order, outer before inner: an error inside an error is no second
   * problem.
   */
  private void add(TreeQuery.Capture capture) {
    int covered = problems.isEmpty() ? -1 : problems.get(problems.size() - 1).span().endByte();
    boolean missing = capture.name().equals("missing");
    if (capture.endByte() > covered || (missing && capture.startByte() >= covered)) {
      problems.add(
          new ParseProblem(
              text.span(capture.startByte(), capture.endByte()),
              missing ? "missing " + capture.kind() : "unexpected text"));
    }
  }

  private void add(TreeQuery.Match match) {
    List<TreeQuery.Capture> captures = match.captures();
    for (int i = 0; i < captures.size(); i++) {
      TreeQuery.Capture capture = captures.get(i);
      String name = capture.name();
      Control control = CONTROLS.get(name);
      if (control != null) {
        outline.add(control, capture.startByte(), capture.endByte());
      } else if (name.startsWith("definition.")) {
        define(match, capture);
        return;
      } else if (name.startsWith("import.")) {
        importing(match, capture);
      } else if (name.equals("package")) {
        outline.packageName(text.slice(capture.startByte(), capture.endByte()));
      }
    }
  }

  /** A capture that starts with an underscore serves predicates only. */
  private void addFeatures(TreeQuery.Match match) {
    for (TreeQuery.Capture capture : match.captures()) {
      if (!capture.name().startsWith("_")) {
        outline.feature(capture.name(), capture.startByte());
      }
    }
  }

  private void define(TreeQuery.Match match, TreeQuery.Capture definition) {
    TreeQuery.Capture parameters = match.first("parameters");
    TreeQuery.Capture open = match.first("open");
    TreeQuery.Capture body = match.first("body");
    DefinedName name = DefinedName.of(text, match, language);
    if (name == null) {
      // What the grammar made up to go on after an error has no name in the text.
      return;
    }
    outline.add(
        new Outline.Item(
            definition.name().substring("definition.".length()),
            name.name(),
            name.container(),
            definition.startByte(),
            definition.endByte(),
            definition.startByte(),
            parameters != null ? parameters.startByte() : open != null ? open.startByte() : -1,
            parameters != null ? parameters.endByte() : open != null ? definition.endByte() : -1,
            body == null ? -1 : body.startByte()),
        match.pattern());
  }

  private void importing(TreeQuery.Match match, TreeQuery.Capture capture) {
    String kind = capture.name().substring("import.".length());
    if (language.name().equals("Scala")) {
      ScalaImports.of(text, capture.startByte(), capture.endByte()).forEach(outline::add);
      return;
    }
    String target = unquoted(text.slice(capture.startByte(), capture.endByte()));
    String separator = Separators.of(language).ofPackages();
    boolean self = kind.equals("self");
    StringBuilder from = new StringBuilder();
    for (TreeQuery.Capture module : match.captures()) {
      if (module.name().equals("module")) {
        join(from, text.slice(module.startByte(), module.endByte()), separator);
      }
    }
    if (self) {
      // Rust's {self, b} takes in the module itself.
      kind = "use";
      target = from.toString();
    } else if (!from.isEmpty()) {
      join(from, target, separator);
      target = from.toString();
    }
    if (kind.equals("future")) {
      kind = "from";
      target = "__future__." + target;
    }
    if (target.startsWith(".") && !kind.equals("local")) {
      kind = "relative";
    }
    outline.add(
        new Outline.Imported(target, kind, capture.startByte()),
        capture.endByte(),
        match.pattern());
  }

  private static void join(StringBuilder name, String part, String separator) {
    if (!name.isEmpty() && name.lastIndexOf(separator) != name.length() - separator.length()) {
      name.append(separator);
    }
    name.append(part);
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() >= 2
            && "\"`<'".indexOf(text.charAt(0)) >= 0
            && "\"`>'".indexOf(text.charAt(text.length() - 1)) >= 0;
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static Compiled compiled(Language language) {
    return QUERIES.computeIfAbsent(language.name(), name -> compile(language));
  }

  private static String resource(Language language) {
    return OUTLINES + language.id() + ".scm";
  }

  private static Compiled compile(Language language) {
    List<TreeQuery.Part> parts = new ArrayList<>();
    parts.add(ERRORS);
    try {
      String resource = resource(language);
      String query = read(OUTLINES, resource);
      if (query != null) {
        parts.add(new TreeQuery.Part(resource, query, false));
      }
      String features = read(FEATURES_FOLDER, FEATURES_FOLDER + language.id() + ".scm");
      if (features != null) {
        parts.add(new TreeQuery.Part(FEATURES, features, false));
      }
      return new Compiled(List.copyOf(parts), TreeQuery.compile(language, parts));
    } catch (InvalidQueryException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * A query, after the one that its first line {@code ; inherits: NAME} names; null if there is
   * none.
   */
  private static String read(String folder, String resource) {
    try (InputStream stream = QueryOutline.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return null;
      }
      String query = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      if (!query.startsWith(INHERITS)) {
        return query;
      }
      String inherited = query.substring(INHERITS.length(), query.indexOf('\n'));
      return read(folder, folder + inherited.strip() + ".scm") + query;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
