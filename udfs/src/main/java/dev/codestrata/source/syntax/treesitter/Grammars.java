package dev.codestrata.source.syntax.treesitter;

import dev.codestrata.source.language.Language;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.treesitter.TSLanguage;

/** The grammars that languages name, each loaded on first use and kept. Thread-safe. */
public final class Grammars {
  private static final ConcurrentHashMap<String, Grammar> LOADED = new ConcurrentHashMap<>();
  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static boolean libraryLoaded;

  private Grammars() {}

  /** Whether the language names a grammar that is on the class path; loads nothing. */
  public static boolean has(Language language) {
    return language.grammar().filter(Grammars::onClassPath).isPresent();
  }

  /**
   * The grammar of a language; empty when it names none or it is not on the class path.
   *
   * @throws IllegalStateException when the grammar does not fit the library or this platform
   */
  public static Optional<Grammar> of(Language language) {
    return has(language)
        ? Optional.of(LOADED.computeIfAbsent(language.name(), name -> load(language)))
        : Optional.empty();
  }

  private static boolean onClassPath(String className) {
    String resource = className.replace('.', '/') + ".class";
    return Grammars.class.getClassLoader().getResource(resource) != null;
  }

  private static Grammar load(Language language) {
    String className = language.grammar().orElseThrow();
    loadLibrary();
    TSLanguage[] instance = new TSLanguage[1];
    NativeLibraries.loading(
        libraryOf(className),
        Grammars.class.getClassLoader(),
        () -> instance[0] = create(className));
    long pointer = Binding.pointer(instance[0]);
    long parser = Binding.newParser();
    try {
      if (!Binding.setLanguage(parser, pointer)) {
        throw new IllegalStateException(
            "The tree-sitter grammar %s does not fit the library's version".formatted(className));
      }
    } finally {
      Binding.deleteParser(parser);
    }
    return new Grammar(language.name(), instance[0], pointer);
  }

  /** The binding names libraries after classes: TreeSitterCSharp is in tree-sitter-c-sharp. */
  private static String libraryOf(String className) {
    String simple = className.substring(className.lastIndexOf('.') + 1);
    String words = simple.substring("TreeSitter".length()).replace("CSharp", "cSharp");
    return "tree-sitter-"
        + CAPITAL.matcher(words).replaceAll("-").toLowerCase(java.util.Locale.ROOT);
  }

  private static synchronized void loadLibrary() {
    if (!libraryLoaded) {
      NativeLibraries.loading(
          "tree-sitter",
          Grammars.class.getClassLoader(),
          () -> Binding.deleteParser(Binding.newParser()));
      libraryLoaded = true;
    }
  }

  private static TSLanguage create(String className) {
    try {
      return (TSLanguage) Class.forName(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot load the tree-sitter grammar " + className, e);
    }
  }
}
