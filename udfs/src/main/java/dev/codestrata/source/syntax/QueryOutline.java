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

  private QueryOutline() {}

  /** The query of a language, and whether it finds more than errors. */
  private record Compiled(TreeQuery query, boolean knowsOutline) {}

  /** What one pass over a tree finds. */
  record Found(Outline outline, List<ParseProblem> problems) {}

  static Found in(Language language, SourceText text, Tree tree) {
    Compiled compiled = QUERIES.computeIfAbsent(language.name(), name -> compile(language));
    if (!compiled.knowsOutline() && !tree.hasErrors()) {
      return new Found(Outline.Builder.unknown(), List.of());
    }
    Outline.Builder outline = new Outline.Builder();
    List<ParseProblem> problems = new ArrayList<>();
    for (TreeQuery.Match match : compiled.query().matches(tree)) {
      if (match.part().equals(ERRORS.name())) {
        add(problems, text, match.captures().get(0));
      } else {
        add(outline, text, match);
      }
    }
    return new Found(
        compiled.knowsOutline() ? outline.build() : Outline.Builder.unknown(),
        List.copyOf(problems));
  }

  /**
   * Matches come in document order, outer before inner: an error inside an error is no second
   * problem.
   */
  private static void add(List<ParseProblem> problems, SourceText text, TreeQuery.Capture capture) {
    int covered = problems.isEmpty() ? -1 : problems.get(problems.size() - 1).span().endByte();
    boolean missing = capture.name().equals("missing");
    if (capture.endByte() > covered || (missing && capture.startByte() >= covered)) {
      problems.add(
          new ParseProblem(
              text.span(capture.startByte(), capture.endByte()),
              missing ? "missing " + capture.kind() : "unexpected text"));
    }
  }

  private static void add(Outline.Builder outline, SourceText text, TreeQuery.Match match) {
    List<TreeQuery.Capture> captures = match.captures();
    for (int i = 0; i < captures.size(); i++) {
      TreeQuery.Capture capture = captures.get(i);
      String name = capture.name();
      Control control = CONTROLS.get(name);
      if (control != null) {
        outline.add(control, capture.startByte(), capture.endByte());
      } else if (name.startsWith("definition.")) {
        outline.add(item(text, match, capture));
        return;
      } else if (name.startsWith("import.")) {
        outline.add(imported(text, match, capture));
      } else if (name.equals("package")) {
        outline.packageName(text.slice(capture.startByte(), capture.endByte()));
      }
    }
  }

  private static Outline.Item item(
      SourceText text, TreeQuery.Match match, TreeQuery.Capture definition) {
    TreeQuery.Capture name = match.first("name");
    TreeQuery.Capture container = match.first("container");
    TreeQuery.Capture parameters = match.first("parameters");
    TreeQuery.Capture body = match.first("body");
    return new Outline.Item(
        definition.name().substring("definition.".length()),
        text.slice(name.startByte(), name.endByte()),
        container == null ? null : typeName(text.slice(container.startByte(), container.endByte())),
        definition.startByte(),
        definition.endByte(),
        definition.startByte(),
        parameters == null ? -1 : parameters.startByte(),
        parameters == null ? -1 : parameters.endByte(),
        body == null ? -1 : body.startByte());
  }

  /** The name in a type such as {@code *List[T]}. */
  private static String typeName(String type) {
    int end = 0;
    int start = 0;
    while (start < type.length() && !Character.isJavaIdentifierStart(type.charAt(start))) {
      start++;
    }
    end = start;
    while (end < type.length() && Character.isJavaIdentifierPart(type.charAt(end))) {
      end++;
    }
    return type.substring(start, end);
  }

  private static Outline.Imported imported(
      SourceText text, TreeQuery.Match match, TreeQuery.Capture capture) {
    String kind = capture.name().substring("import.".length());
    String target = unquoted(text.slice(capture.startByte(), capture.endByte()));
    TreeQuery.Capture module = match.first("module");
    if (module != null) {
      String from = text.slice(module.startByte(), module.endByte());
      target = from.endsWith(".") ? from + target : from + "." + target;
    }
    if (kind.equals("future")) {
      kind = "from";
      target = "__future__." + target;
    }
    if (target.startsWith(".") && !kind.equals("local")) {
      kind = "relative";
    }
    return new Outline.Imported(target, kind, capture.startByte());
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() >= 2
            && "\"`<'".indexOf(text.charAt(0)) >= 0
            && "\"`>'".indexOf(text.charAt(text.length() - 1)) >= 0;
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static Compiled compile(Language language) {
    String resource = "/outline/" + language.id() + ".scm";
    List<TreeQuery.Part> parts = new ArrayList<>();
    parts.add(ERRORS);
    try (InputStream stream = QueryOutline.class.getResourceAsStream(resource)) {
      if (stream != null) {
        String query = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        parts.add(new TreeQuery.Part(resource, query, false));
      }
      return new Compiled(TreeQuery.compile(language, parts), stream != null);
    } catch (InvalidQueryException e) {
      throw new IllegalStateException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
