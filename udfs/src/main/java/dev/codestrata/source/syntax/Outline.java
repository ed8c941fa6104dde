package dev.codestrata.source.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text defines, imports and where its control flows, out of its tree: the same shape for every
 * language, found once and shared by all who measure. Immutable.
 *
 * <p>For a language with a tree-sitter grammar it is found by the query {@code outline/<id>.scm}. There, {@code
 * @definition.KIND} captures a definition, and in the same pattern {@code @name}, {@code @parameters} (with their
 * brackets), {@code @body} and {@code @container} (what it belongs to, where that does not enclose it); {@code
 * @control.NAME} captures control flow, by the lower-case names of {@link Control}; {@code @import.KIND} captures what
 * is imported, with {@code @module} in the same pattern for what it is taken from; {@code @package} the file's package.
 * For {@code @name} may stand {@code @qualified}, a name after that of its container, or {@code @operator}, a name up
 * to the parameters; for {@code @parameters} an {@code @open} bracket. Of two patterns that find one definition or
 * import at one place the later one counts, so that a special case stands after the general one.
 */
public final class Outline {
  /** Parts of control flow, and how they count. */
  public enum Control {
    IF(true, true, Cognitive.NESTING),
    /** An if that is the whole of an else: it neither nests nor counts again. */
    ELSEIF(false, false, Cognitive.NONE),
    ELIF(true, false, Cognitive.FLAT),
    ELSE(false, false, Cognitive.FLAT),
    LOOP(true, true, Cognitive.NESTING),
    SWITCH(false, true, Cognitive.NESTING),
    CASE(true, false, Cognitive.NONE),
    TRY(false, true, Cognitive.NONE),
    CATCH(true, false, Cognitive.NESTING),
    TERNARY(true, false, Cognitive.NESTING),
    AND(true, false, Cognitive.SEQUENCE),
    OR(true, false, Cognitive.SEQUENCE),
    JUMP(false, false, Cognitive.FLAT),
    LAMBDA(false, false, Cognitive.DEEPER);

    /** How a part adds to cognitive complexity. */
    public enum Cognitive {
      NONE,
      /** One. */
      FLAT,
      /** One and its nesting, and what is inside nests deeper. */
      NESTING,
      /** One, unless it continues the same operator. */
      SEQUENCE,
      /** Nothing itself, but what is inside nests deeper. */
      DEEPER
    }

    private final boolean decides;
    private final boolean nests;
    private final Cognitive cognitive;

    Control(boolean decides, boolean nests, Cognitive cognitive) {
      this.decides = decides;
      this.nests = nests;
      this.cognitive = cognitive;
    }

    /** Whether it is a decision in the sense of McCabe. */
    public boolean decides() {
      return decides;
    }

    /** Whether it is a control structure that nests others. */
    public boolean nests() {
      return nests;
    }

    public Cognitive cognitive() {
      return cognitive;
    }
  }

  /**
   * A definition, all places in UTF-8 bytes.
   *
   * @param container the name of what it belongs to where that does not enclose it, or null
   * @param headByte where its head starts, after annotations
   * @param parametersByte where the brackets of its parameters open, or -1
   * @param parametersEndByte the byte after the brackets, or -1
   * @param bodyByte where its body starts, or -1
   */
  public record Item(
      String kind,
      String name,
      String container,
      int startByte,
      int endByte,
      int headByte,
      int parametersByte,
      int parametersEndByte,
      int bodyByte) {

    /** Whether it is code that runs: a function, a method, a constructor. */
    public boolean isFunction() {
      return kind.equals("function") || kind.equals("method") || kind.equals("constructor");
    }
  }

  /** A part of control flow, in UTF-8 bytes. */
  public record Flow(Control control, int startByte, int endByte) {}

  /** The first place of a feature of the language that {@code features/<id>.scm} finds. */
  public record Feature(String name, int startByte) {}

  /** Something imported, and where it is named. */
  public record Imported(String target, String kind, int startByte) {}

  private record Place(int startByte, int endByte, String name) {}

  private record Ranked<T>(T value, int rank) {
    Ranked<T> higher(Ranked<T> other) {
      return other.rank > rank ? other : this;
    }
  }

  private static final Comparator<Item> ITEM_ORDER =
      Comparator.comparingInt(Item::startByte).thenComparingInt(item -> -item.endByte());
  private static final Comparator<Flow> FLOW_ORDER =
      Comparator.comparingInt(Flow::startByte)
          .thenComparingInt(flow -> -flow.endByte())
          .thenComparing(Flow::control);

  private final boolean known;
  private final String packageName;
  private final List<Item> items;
  private final int[] parents;
  private final List<Flow> flows;
  private final List<Imported> imports;
  private final List<Feature> features;

  private Outline(boolean known, Builder builder) {
    this.known = known;
    this.packageName = builder.packageName;
    this.items = builder.items.values().stream().map(Ranked::value).sorted(ITEM_ORDER).toList();
    this.flows = builder.flows.stream().sorted(FLOW_ORDER).toList();
    this.imports =
        builder.imports.values().stream()
            .map(Ranked::value)
            .sorted(Comparator.comparingInt(Imported::startByte))
            .toList();
    this.features =
        builder.features.entrySet().stream()
            .map(feature -> new Feature(feature.getKey(), feature.getValue()))
            .sorted(Comparator.comparingInt(Feature::startByte).thenComparing(Feature::name))
            .toList();
    this.parents = parents(items);
  }

  /** Whether there are rules for the language; else everything is empty. */
  public boolean isKnown() {
    return known;
  }

  /** The package that the file declares, or the empty text. */
  public String packageName() {
    return packageName;
  }

  /** The definitions in document order, outer before inner. */
  public List<Item> items() {
    return items;
  }

  /** The index of the definition that most closely encloses another, or -1. */
  public int parent(int item) {
    return parents[item];
  }

  /** The control flow in document order, outer before inner. */
  public List<Flow> flows() {
    return flows;
  }

  public List<Imported> imports() {
    return imports;
  }

  /**
   * The features that the text uses, each where it stands first, in document order; empty for a
   * language without {@code features/<id>.scm}.
   */
  public List<Feature> features() {
    return features;
  }

  private static int[] parents(List<Item> items) {
    int[] parents = new int[items.size()];
    Arrays.fill(parents, -1);
    int open = -1;
    for (int i = 0; i < parents.length; i++) {
      while (open >= 0 && items.get(open).endByte() < items.get(i).endByte()) {
        open = parents[open];
      }
      while (open >= 0 && items.get(open).endByte() <= items.get(i).startByte()) {
        open = parents[open];
      }
      parents[i] = open;
      open = i;
    }
    return parents;
  }

  /** Collects an outline in any order. */
  static final class Builder {
    private final Map<Place, Ranked<Item>> items = new LinkedHashMap<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<Place, Ranked<Imported>> imports = new LinkedHashMap<>();
    private final Map<String, Integer> features = new HashMap<>();
    private String packageName = "";

    void feature(String name, int startByte) {
      features.merge(name, startByte, Math::min);
    }

    void packageName(String name) {
      packageName = name;
    }

    void add(Item item) {
      add(item, 0);
    }

    /** Of two at one place with one name that of higher rank stays. */
    void add(Item item, int rank) {
      items.merge(
          new Place(item.startByte(), item.endByte(), item.name()),
          new Ranked<>(item, rank),
          Ranked::higher);
    }

    void add(Control control, int startByte, int endByte) {
      flows.add(new Flow(control, startByte, endByte));
    }

    void add(Imported imported) {
      imports.putIfAbsent(
          new Place(imported.startByte(), -1, imported.target()), new Ranked<>(imported, 0));
    }

    /** Of two at one place that of higher rank stays. */
    void add(Imported imported, int endByte, int rank) {
      imports.merge(
          new Place(imported.startByte(), endByte, ""),
          new Ranked<>(imported, rank),
          Ranked::higher);
    }

    Outline build() {
      dropNamedLambdas();
      return new Outline(true, this);
    }

    /** The function of {@code const f = () => 1} is the definition, and no lambda inside it. */
    private void dropNamedLambdas() {
      Map<Integer, Item> byEnd = new HashMap<>();
      for (Ranked<Item> item : items.values()) {
        if (item.value().isFunction() && item.value().bodyByte() >= 0) {
          byEnd.merge(
              item.value().endByte(),
              item.value(),
              (a, b) -> a.startByte() > b.startByte() ? a : b);
        }
      }
      flows.removeIf(
          flow -> {
            Item item = flow.control() == Control.LAMBDA ? byEnd.get(flow.endByte()) : null;
            return item != null
                && item.startByte() < flow.startByte()
                && flow.startByte() < item.bodyByte();
          });
    }

    static Outline unknown() {
      return new Outline(false, new Builder());
    }
  }
}
