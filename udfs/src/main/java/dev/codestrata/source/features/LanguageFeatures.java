package dev.codestrata.source.features;

import dev.codestrata.source.syntax.JavaSource;
import dev.codestrata.source.syntax.Outline;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says which version of its language a text needs. Thread-safe. */
public final class LanguageFeatures {
  private static final int MOST_REASONS = 10;

  /** Something that a text uses, and the index of the version that first has it. */
  private record Use(int version, String what, int startByte) {}

  private LanguageFeatures() {}

  /**
   * The minimum version of the text's language; empty where nothing asks for one, or where the
   * language's versions are not known.
   *
   * <p>Imports below an {@code if} or {@code try} do not count, since they are there to do without.
   * Conditional compilation is not decided: every branch counts. Never throws for what the text
   * says; costs no further pass over the tree.
   */
  public static Optional<LanguageRequirement> require(ParsedSource source) {
    return FeatureCatalogue.of(source.language())
        .flatMap(catalogue -> requirement(source, catalogue));
  }

  private static Optional<LanguageRequirement> requirement(
      ParsedSource source, FeatureCatalogue catalogue) {
    List<Use> uses = new ArrayList<>();
    List<Outline.Feature> found =
        source instanceof JavaSource java ? JavaFeatures.in(java) : source.outline().features();
    for (Outline.Feature feature : found) {
      FeatureCatalogue.Entry entry = catalogue.feature(feature.name());
      uses.add(new Use(entry.version(), entry.what(), feature.startByte()));
    }
    TokenFeatures.in(source, catalogue)
        .forEach((entry, startByte) -> uses.add(new Use(entry.version(), entry.what(), startByte)));
    addImports(source.outline(), catalogue, uses);
    int highest = uses.stream().mapToInt(Use::version).max().orElse(-1);
    if (highest < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new LanguageRequirement(
            catalogue.version(highest),
            uses.stream()
                .filter(use -> use.version() == highest)
                .sorted(Comparator.comparingInt(Use::startByte).thenComparing(Use::what))
                .map(use -> use.what() + ", line " + line(source, use.startByte()))
                .distinct()
                .limit(MOST_REASONS)
                .toList()));
  }

  private static int line(ParsedSource source, int startByte) {
    Span place = source.text().span(startByte, startByte);
    return place.startLine();
  }

  private static void addImports(Outline outline, FeatureCatalogue catalogue, List<Use> uses) {
    for (Outline.Imported imported : outline.imports()) {
      int version = catalogue.versionOfImport(imported.target());
      if (version >= 0 && !isOptional(outline, imported)) {
        uses.add(new Use(version, "import of " + imported.target(), imported.startByte()));
      }
    }
  }

  private static boolean isOptional(Outline outline, Outline.Imported imported) {
    for (Outline.Flow flow : outline.flows()) {
      if (flow.startByte() > imported.startByte()) {
        return false;
      }
      boolean guards =
          flow.control() == Outline.Control.TRY || flow.control() == Outline.Control.IF;
      if (guards && imported.startByte() < flow.endByte()) {
        return true;
      }
    }
    return false;
  }
}
