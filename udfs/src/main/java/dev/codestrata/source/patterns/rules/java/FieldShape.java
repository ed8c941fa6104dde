package dev.codestrata.source.patterns.rules.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field of a class, or a component of a record.
 *
 * @param node what declares it
 * @param initializer what it is given where it is declared, or null
 */
record FieldShape(
    String name, Type type, Node node, boolean isStatic, boolean isFinal, Expression initializer) {
  private static final Set<String> COLLECTIONS =
      Set.of(
          "List",
          "ArrayList",
          "LinkedList",
          "CopyOnWriteArrayList",
          "Collection",
          "Iterable",
          "Set",
          "HashSet",
          "LinkedHashSet",
          "TreeSet",
          "SortedSet",
          "CopyOnWriteArraySet",
          "Queue",
          "Deque",
          "ArrayDeque",
          "PriorityQueue",
          "ConcurrentLinkedQueue",
          "ConcurrentLinkedDeque",
          "BlockingQueue",
          "BlockingDeque",
          "LinkedBlockingQueue",
          "LinkedBlockingDeque",
          "ArrayBlockingQueue",
          "PriorityBlockingQueue",
          "DelayQueue",
          "SynchronousQueue",
          "TransferQueue",
          "LinkedTransferQueue",
          "Stack",
          "Vector",
          "ImmutableList",
          "ImmutableSet");
  private static final Set<String> MAPS =
      Set.of(
          "Map",
          "HashMap",
          "LinkedHashMap",
          "TreeMap",
          "SortedMap",
          "NavigableMap",
          "ConcurrentMap",
          "ConcurrentHashMap",
          "ConcurrentSkipListMap",
          "WeakHashMap",
          "EnumMap",
          "IdentityHashMap",
          "Hashtable");
  private static final Set<String> VALUES =
      Set.of(
          "String",
          "CharSequence",
          "StringBuilder",
          "StringBuffer",
          "Object",
          "Boolean",
          "Byte",
          "Short",
          "Character",
          "Integer",
          "Long",
          "Float",
          "Double",
          "Number",
          "BigInteger",
          "BigDecimal",
          "AtomicInteger",
          "AtomicLong",
          "AtomicBoolean",
          "LongAdder",
          "Class",
          "Date",
          "Instant",
          "Duration",
          "LocalDate",
          "LocalDateTime",
          "UUID",
          "URI",
          "URL",
          "File",
          "Path",
          "Locale",
          "Pattern",
          "Charset",
          "Optional",
          "Void");

  /** The name of a type without package and arguments; arrays end in {@code []}. */
  static String simpleName(Type type) {
    if (type instanceof ClassOrInterfaceType named) {
      return named.getNameAsString();
    }
    return type instanceof ArrayType array
        ? simpleName(array.getComponentType()) + "[]"
        : type.asString();
  }

  /** The simple names of the arguments of a type. */
  static List<String> arguments(Type type) {
    return type instanceof ClassOrInterfaceType named
        ? named.getTypeArguments().stream()
            .flatMap(List::stream)
            .map(FieldShape::simpleName)
            .toList()
        : List.of();
  }

  /** Whether a type is a text, a number, a moment or the like: something that plays no role. */
  static boolean isValue(String typeName) {
    return typeName.isEmpty()
        || Character.isLowerCase(typeName.charAt(0))
        || typeName.endsWith("[]")
        || VALUES.contains(typeName);
  }

  static boolean isCollection(String typeName) {
    return COLLECTIONS.contains(typeName);
  }

  static boolean isMap(String typeName) {
    return MAPS.contains(typeName);
  }

  String typeName() {
    return simpleName(type);
  }

  boolean isMap() {
    return isMap(typeName());
  }

  /** The type of the elements of a collection or an array of objects; empty for others. */
  Optional<String> elementType() {
    if (type instanceof ArrayType array && !array.getComponentType().isPrimitiveType()) {
      return Optional.of(simpleName(array.getComponentType()));
    }
    List<String> arguments = arguments(type);
    return isCollection(typeName()) && arguments.size() == 1
        ? Optional.of(arguments.get(0))
        : Optional.empty();
  }

  /** The type of the values of a map; empty for others. */
  Optional<String> valueType() {
    List<String> arguments = arguments(type);
    return isMap() && arguments.size() == 2 ? Optional.of(arguments.get(1)) : Optional.empty();
  }

  /** Whether it is one object that may play a role: no text, number, collection or map. */
  boolean isObject() {
    String name = typeName();
    return type.isClassOrInterfaceType() && !isValue(name) && !isCollection(name) && !isMap(name);
  }
}
