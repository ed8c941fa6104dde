package dev.codestrata.source.dependencies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a reader finds: each name of an ecosystem once, its versions joined. */
final class Found {

  private static final int LONGEST = 300;

  private record Key(String ecosystem, String name) {}

  private final Map<Key, Dependency> byName = new LinkedHashMap<>();

  /** Takes a dependency; a blank or endless name is none, a blank version or scope is null. */
  void add(String ecosystem, String name, String version, String scope) {
    String named = name == null ? "" : name.strip();
    if (named.isEmpty() || named.length() > LONGEST) {
      return;
    }
    String written = text(version);
    byName.merge(
        new Key(ecosystem, named),
        new Dependency(
            ecosystem, named, written, text(scope), Libraries.isFramework(ecosystem, named)),
        Found::joined);
  }

  private static Dependency joined(Dependency first, Dependency second) {
    String version = first.version();
    if (version == null) {
      version = second.version();
    } else if (second.version() != null
        && !List.of(version.split(", ")).contains(second.version())
        && version.length() < LONGEST) {
      version = version + ", " + second.version();
    }
    String scope = first.scope() == null ? second.scope() : first.scope();
    return new Dependency(first.ecosystem(), first.name(), version, scope, first.isFramework());
  }

  private static String text(String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String stripped = value.strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }

  List<Dependency> all() {
    return List.copyOf(new ArrayList<>(byName.values()));
  }
}
