package dev.codestrata.source.syntax.treesitter;

import java.util.Optional;
import org.treesitter.TSLanguage;

/** A loaded tree-sitter grammar. Thread-safe. */
public final class Grammar {
  /** The symbol of a stretch that could not be parsed: tree-sitter's -1 in 16 bits. */
  private static final int ERROR_SYMBOL = 0xFFFF;

  /** Large enough that most files take one call back into Java, small enough to re-read cheaply. */
  private static final int CHUNK = 1 << 18;

  private final String name;

  /** Held so that the binding does not free the language under our pointer. */
  @SuppressWarnings("UnusedVariable")
  private final TSLanguage language;

  private final long pointer;
  private final String[] symbolNames;
  private final String[] fieldNames;

  Grammar(String name, TSLanguage language, long pointer) {
    this.name = name;
    this.language = language;
    this.pointer = pointer;
    this.symbolNames = Binding.symbolNames(pointer);
    this.fieldNames = Binding.fieldNames(pointer);
  }

  /** The name of the language that it parses. */
  public String name() {
    return name;
  }

  /**
   * Parses UTF-8; empty when the time is over before the end.
   *
   * @param utf8 kept by the tree, not to be changed while it is open
   */
  public Optional<Tree> parse(byte[] utf8, long timeoutMicros) {
    long parser = Binding.newParser();
    try {
      if (!Binding.setLanguage(parser, pointer)) {
        throw new IllegalStateException(
            "The tree-sitter grammar of " + name + " does not fit the library's version");
      }
      byte[] buffer = new byte[Math.max(1, Math.min(CHUNK, utf8.length))];
      long tree =
          Binding.parse(
              parser,
              buffer,
              (target, offset, position) -> {
                int length = Math.min(target.length, utf8.length - offset);
                if (length <= 0) {
                  return 0;
                }
                System.arraycopy(utf8, offset, target, 0, length);
                return length;
              },
              timeoutMicros);
      return tree == 0 ? Optional.empty() : Optional.of(new Tree(this, tree, utf8));
    } finally {
      Binding.deleteParser(parser);
    }
  }

  long pointer() {
    return pointer;
  }

  String symbolName(int symbol) {
    return symbol == ERROR_SYMBOL ? "ERROR" : symbolNames[symbol];
  }

  /** Names by symbol number, then {@code ERROR} as the last. */
  String[] kindNames() {
    String[] names = java.util.Arrays.copyOf(symbolNames, symbolNames.length + 1);
    names[symbolNames.length] = "ERROR";
    return names;
  }

  int kindOf(int symbol) {
    return symbol == ERROR_SYMBOL ? symbolNames.length : symbol;
  }

  String[] fieldNames() {
    return fieldNames;
  }
}
