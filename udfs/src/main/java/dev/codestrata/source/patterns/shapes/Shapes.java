package dev.codestrata.source.patterns.shapes;

import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.TokenStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Several shapes that are looked for together. One pass over the tokens tells which shapes a text
 * may have at all; most have none and cost no more. Thread-safe.
 */
public final class Shapes {
  private final Lexicon lexicon = new Lexicon();
  private final List<CompiledShape> shapes = new ArrayList<>();

  public Shapes(List<Shape> shapes) {
    shapes.forEach(shape -> this.shapes.add(new CompiledShape(shape, lexicon)));
  }

  /** One text in which some shapes may be. */
  public final class Search {
    private final SourceUnit unit;
    private final boolean[] possible;

    private Search(SourceUnit unit, boolean[] possible) {
      this.unit = unit;
      this.possible = possible;
    }

    public SourceUnit unit() {
      return unit;
    }

    /** Where the shape of a number stands. */
    public List<ShapeMatch> find(int shape) {
      return possible[shape] ? shapes.get(shape).find(unit) : List.of();
    }
  }

  /** Looks which shapes the text may have; empty when it cannot have any. */
  public Optional<Search> search(ParsedSource source) {
    Inventory inventory = new Inventory(lexicon, source);
    boolean[] possible = new boolean[shapes.size()];
    boolean any = false;
    for (int i = 0; i < possible.length; i++) {
      possible[i] = shapes.get(i).isPossible(inventory.present);
      any |= possible[i];
    }
    return any
        ? Optional.of(
            new Search(
                new SourceUnit(source, inventory.codeSize, inventory.occurrences()), possible))
        : Optional.empty();
  }

  /** Which words and tokens of the lexicon a text has, and where. */
  private static final class Inventory {
    private final boolean[] present;
    private int codeSize;
    private int[] ids = new int[256];
    private int[] places = new int[256];
    private int size;

    Inventory(Lexicon lexicon, ParsedSource source) {
      present = new boolean[lexicon.size()];
      String text = source.text().text();
      TokenStream tokens = source.tokens();
      long[] words = new long[Words.MAX_WORDS];
      for (int token = 0; token < tokens.size(); token++) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        switch (tokens.kind(token)) {
          case COMMENT, DOCSTRING -> {
            continue;
          }
          case WORD -> {
            int count = Words.split(text, start, end, words);
            for (int i = 0; i < count; i++) {
              add(lexicon.id(words[i]));
            }
            if (lexicon.mayStart(text.charAt(start))) {
              add(lexicon.id(Words.exact(text, start, end)));
            }
          }
          case OPERATOR, NUMBER -> {
            if (lexicon.mayStart(text.charAt(start))) {
              add(lexicon.id(Words.exact(text, start, end)));
            }
          }
          default -> {
            // A string is a token, but what it says is no code.
          }
        }
        codeSize++;
      }
    }

    private void add(int id) {
      if (id == Lexicon.NONE) {
        return;
      }
      present[id] = true;
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, size * 2);
        places = Arrays.copyOf(places, size * 2);
      }
      ids[size] = id;
      places[size++] = codeSize;
    }

    int[][] occurrences() {
      int[] counts = new int[present.length];
      for (int i = 0; i < size; i++) {
        counts[ids[i]]++;
      }
      int[][] byId = new int[present.length][];
      for (int id = 0; id < byId.length; id++) {
        byId[id] = new int[counts[id]];
      }
      Arrays.fill(counts, 0);
      for (int i = 0; i < size; i++) {
        byId[ids[i]][counts[ids[i]]++] = places[i];
      }
      return byId;
    }
  }
}
