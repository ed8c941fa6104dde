package dev.codestrata.source.patterns.shapes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A shape whose words have numbers, ready to be looked for. Immutable. */
final class CompiledShape {
  /** Kinds of definitions that hold whole files and so say nothing about a place. */
  private static final Set<String> WHOLE = Set.of("namespace", "module", "package");

  private record Term(TokenPattern pattern, String name) {}

  private record CompiledElement(String name, Shape.Element said, List<Term> terms) {}

  private final Shape.Scope scope;
  private final String at;
  private final int optionalNeeded;
  private final List<CompiledElement> elements = new ArrayList<>();
  private final List<TokenPattern> never;
  private final long optionals;

  CompiledShape(Shape shape, Lexicon lexicon) {
    this(
        shape.scope(),
        shape.at(),
        shape.optionalNeeded(),
        shape.elements(),
        shape.never(),
        lexicon);
  }

  CompiledShape(
      Shape.Scope scope,
      String at,
      int optionalNeeded,
      Map<String, Shape.Element> said,
      List<String> never,
      Lexicon lexicon) {
    this.scope = scope;
    this.at = at;
    this.optionalNeeded = optionalNeeded;
    said.forEach(
        (name, element) -> {
          List<Term> terms = new ArrayList<>();
          element.any().forEach(p -> terms.add(new Term(TokenPattern.parse(p, lexicon), null)));
          element
              .words()
              .forEach(
                  word ->
                      terms.add(
                          new Term(
                              TokenPattern.parse("~" + word.strip().replace(' ', '_'), lexicon),
                              word)));
          elements.add(new CompiledElement(name, element, List.copyOf(terms)));
        });
    this.never = never.stream().map(p -> TokenPattern.parse(p, lexicon)).toList();
    this.optionals = said.values().stream().filter(Shape.Element::optional).count();
  }

  /** Whether a text with these words and tokens may have the shape. */
  boolean isPossible(boolean[] present) {
    int optional = 0;
    for (CompiledElement element : elements) {
      int possible = 0;
      for (Term term : element.terms()) {
        possible += term.pattern().isPossible(present) ? 1 : 0;
      }
      boolean enough =
          element.said().any().isEmpty() ? possible >= element.said().min() : possible > 0;
      if (element.said().optional()) {
        optional += enough ? 1 : 0;
      } else if (!enough) {
        return false;
      }
    }
    return optional >= optionalNeeded;
  }

  List<ShapeMatch> find(SourceUnit unit) {
    Map<String, List<Sighting>> seen = new LinkedHashMap<>();
    for (CompiledElement element : elements) {
      List<Sighting> own = sightings(element, unit);
      if (!element.said().optional() && !enough(element, own)) {
        return List.of();
      }
      seen.put(element.name(), own);
    }
    List<Sighting> forbidden = new ArrayList<>();
    never.forEach(pattern -> pattern.find(unit, forbidden::add));
    return scope == Shape.Scope.FILE
        ? inFile(unit, seen, forbidden)
        : inFunctions(unit, seen, forbidden);
  }

  private static List<Sighting> sightings(CompiledElement element, SourceUnit unit) {
    // By start: two patterns may see the same place.
    TreeMap<Integer, Sighting> byStart = new TreeMap<>();
    for (Term term : element.terms()) {
      term.pattern()
          .find(
              unit,
              sighting -> {
                if (!element.said().inLoop() || unit.loops(sighting.from()) > 0) {
                  byStart.putIfAbsent(
                      sighting.from(),
                      term.name() == null
                          ? sighting
                          : new Sighting(sighting.from(), sighting.to(), term.name()));
                }
              });
    }
    return List.copyOf(byStart.values());
  }

  private static boolean enough(CompiledElement element, List<Sighting> seen) {
    if (seen.size() < element.said().min()) {
      return false;
    }
    if (element.said().min() <= 1) {
      return true;
    }
    Set<String> keys = new HashSet<>();
    seen.forEach(sighting -> keys.add(sighting.key()));
    return keys.size() >= element.said().min();
  }

  private List<ShapeMatch> inFile(
      SourceUnit unit, Map<String, List<Sighting>> seen, List<Sighting> forbidden) {
    if (!forbidden.isEmpty()) {
      return List.of();
    }
    Optional<Map<String, List<Sighting>>> kept = complete(seen);
    return kept.map(all -> List.of(match(home(unit, all), all))).orElse(List.of());
  }

  private List<ShapeMatch> inFunctions(
      SourceUnit unit, Map<String, List<Sighting>> seen, List<Sighting> forbidden) {
    List<ShapeMatch> matches = new ArrayList<>();
    List<SourceUnit.Definition> all = unit.definitions();
    // Inner before outer, so that an outer function does not repeat what an inner one shows.
    for (int i = all.size() - 1; i >= 0; i--) {
      SourceUnit.Definition function = all.get(i);
      if (!function.isFunction()
          || forbidden.stream().anyMatch(function::holds)
          || matches.stream().anyMatch(m -> holds(function, m.home().orElseThrow()))) {
        continue;
      }
      complete(within(seen, function))
          .ifPresent(kept -> matches.add(0, match(Optional.of(function), kept)));
    }
    return matches;
  }

  private static boolean holds(SourceUnit.Definition outer, SourceUnit.Definition inner) {
    return outer.from() <= inner.from() && inner.to() <= outer.to();
  }

  private static Map<String, List<Sighting>> within(
      Map<String, List<Sighting>> seen, SourceUnit.Definition function) {
    Map<String, List<Sighting>> inside = new LinkedHashMap<>();
    seen.forEach((name, own) -> inside.put(name, own.stream().filter(function::holds).toList()));
    return inside;
  }

  /** What counts of all that was seen, if it is enough. */
  private Optional<Map<String, List<Sighting>>> complete(Map<String, List<Sighting>> seen) {
    Map<String, List<Sighting>> kept = new LinkedHashMap<>();
    int optional = 0;
    for (CompiledElement element : elements) {
      List<Sighting> own = seen.get(element.name());
      if (enough(element, own)) {
        kept.put(element.name(), own);
        optional += element.said().optional() ? 1 : 0;
      } else if (!element.said().optional()) {
        return Optional.empty();
      }
    }
    return optional >= optionalNeeded ? Optional.of(kept) : Optional.empty();
  }

  private ShapeMatch match(Optional<SourceUnit.Definition> home, Map<String, List<Sighting>> kept) {
    long found =
        elements.stream().filter(e -> e.said().optional() && kept.containsKey(e.name())).count();
    return new ShapeMatch(home, kept, optionals == 0 ? 1 : (double) found / optionals);
  }

  /** How much of what is required a definition holds; more of one element is no more. */
  private long shown(SourceUnit.Definition definition, Map<String, List<Sighting>> seen) {
    long shown = 0;
    for (CompiledElement element : elements) {
      shown +=
          seen.getOrDefault(element.name(), List.of()).stream()
              .filter(definition::holds)
              .map(Sighting::key)
              .distinct()
              .limit(element.said().min())
              .count();
    }
    return shown;
  }

  /** The definition that shows most; of equals the smallest. */
  private Optional<SourceUnit.Definition> home(SourceUnit unit, Map<String, List<Sighting>> seen) {
    SourceUnit.Definition best = null;
    long bestShown = 0;
    for (SourceUnit.Definition definition : unit.definitions()) {
      if (WHOLE.contains(definition.kind())) {
        continue;
      }
      long shown;
      if (at.isEmpty()) {
        shown = shown(definition, seen);
      } else {
        shown = definition.holds(seen.get(at).get(0)) ? 1 : 0;
      }
      boolean smaller =
          best == null || definition.to() - definition.from() < best.to() - best.from();
      if (shown > bestShown || (shown == bestShown && shown > 0 && smaller)) {
        best = definition;
        bestShown = shown;
      }
    }
    return Optional.ofNullable(best);
  }
}
