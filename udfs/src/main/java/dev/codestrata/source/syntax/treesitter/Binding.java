package dev.codestrata.source.syntax.treesitter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSLanguage;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSQueryMatch;
import org.treesitter.TSQueryPredicateStep;
import org.treesitter.TSReader;

/**
 * The natives of the binding, by pointer.
 *
 * <p>The binding's own objects free native memory only after a garbage collection, which does not
 * see its size: hundreds of trees of one large file make gigabytes. So trees, parsers and cursors
 * are held as plain pointers here and freed on close. Its class for parsers has these natives as
 * protected or private statics, whence the inheritance and the handles; there is never an instance.
 * {@link Grammars} loads the library before any use.
 */
final class Binding extends TSParser {
  private static final MethodHandle SET_LANGUAGE;
  private static final MethodHandle SET_TIMEOUT;
  private static final MethodHandle PARSE;
  private static final MethodHandle LANGUAGE_POINTER;
  private static final VarHandle NODE_START;

  static {
    try {
      MethodHandles.Lookup own = MethodHandles.lookup();
      MethodHandles.Lookup parser = MethodHandles.privateLookupIn(TSParser.class, own);
      SET_LANGUAGE =
          parser.findStatic(
              TSParser.class,
              "ts_parser_set_language",
              MethodType.methodType(boolean.class, long.class, long.class));
      SET_TIMEOUT =
          parser.findStatic(
              TSParser.class,
              "ts_parser_set_timeout_micros",
              MethodType.methodType(void.class, long.class, long.class));
      PARSE =
          parser.findStatic(
              TSParser.class,
              "ts_parser_parse",
              MethodType.methodType(
                  long.class, long.class, byte[].class, long.class, TSReader.class, int.class));
      LANGUAGE_POINTER =
          MethodHandles.privateLookupIn(TSLanguage.class, own)
              .findVirtual(TSLanguage.class, "getPtr", MethodType.methodType(long.class));
      NODE_START =
          MethodHandles.privateLookupIn(TSNode.class, own)
              .findVarHandle(TSNode.class, "context0", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Binding() {
    throw new AssertionError("only statics");
  }

  static long pointer(TSLanguage language) {
    try {
      return (long) LANGUAGE_POINTER.invokeExact(language);
    } catch (Throwable e) {
      throw failed("getPtr", e);
    }
  }

  /**
   * False when the grammar was generated for another version of tree-sitter: then it must not be
   * used.
   */
  static boolean setLanguage(long parser, long language) {
    try {
      return (boolean) SET_LANGUAGE.invokeExact(parser, language);
    } catch (Throwable e) {
      throw failed("ts_parser_set_language", e);
    }
  }

  /** The pointer of the tree, or 0 when the time was over. */
  static long parse(long parser, byte[] buffer, TSReader reader, long timeoutMicros) {
    try {
      SET_TIMEOUT.invokeExact(parser, timeoutMicros);
      return (long)
          PARSE.invokeExact(
              parser, buffer, 0L, reader, TSInputEncoding.TSInputEncodingUTF8.ordinal());
    } catch (Throwable e) {
      throw failed("ts_parser_parse", e);
    }
  }

  static long newParser() {
    return ts_parser_new();
  }

  static void deleteParser(long parser) {
    ts_parser_delete(parser);
  }

  static void deleteTree(long tree) {
    ts_tree_delete(tree);
  }

  static TSNode root(long tree) {
    return ts_tree_root_node(tree);
  }

  static boolean hasError(TSNode node) {
    return ts_node_has_error(node);
  }

  static int symbol(TSNode node) {
    return ts_node_symbol(node);
  }

  /**
   * Read from the object: the first word of a node's context is its start in every version of
   * tree-sitter.
   */
  static int start(TSNode node) {
    return (int) NODE_START.get(node);
  }

  static int end(TSNode node) {
    return ts_node_end_byte(node);
  }

  static long newCursor(TSNode node) {
    return ts_tree_cursor_new(node);
  }

  static void deleteCursor(long cursor) {
    ts_tree_cursor_delete(cursor);
    free_cursor(cursor);
  }

  static TSNode currentNode(long cursor) {
    return ts_tree_cursor_current_node(cursor);
  }

  static int currentField(long cursor) {
    return ts_tree_cursor_current_field_id(cursor);
  }

  static boolean gotoFirstChild(long cursor) {
    return ts_tree_cursor_goto_first_child(cursor);
  }

  static boolean gotoNextSibling(long cursor) {
    return ts_tree_cursor_goto_next_sibling(cursor);
  }

  static boolean gotoParent(long cursor) {
    return ts_tree_cursor_goto_parent(cursor);
  }

  /** The pointer of a compiled query. Throws {@code TSQueryException} when it does not compile. */
  static long newQuery(long language, String query) {
    return ts_query_new(language, query);
  }

  static void deleteQuery(long query) {
    ts_query_delete(query);
  }

  static int patternCount(long query) {
    return ts_query_pattern_count(query);
  }

  static int patternStart(long query, int pattern) {
    return ts_query_start_byte_for_pattern(query, pattern);
  }

  static TSQueryPredicateStep[] predicates(long query, int pattern) {
    return ts_query_predicates_for_pattern(query, pattern);
  }

  static int captureCount(long query) {
    return ts_query_capture_count(query);
  }

  static String captureName(long query, int capture) {
    return ts_query_capture_name_for_id(query, capture);
  }

  static String string(long query, int value) {
    return ts_query_string_value_for_id(query, value);
  }

  static long newQueryCursor() {
    return ts_query_cursor_new();
  }

  static void deleteQueryCursor(long cursor) {
    ts_query_cursor_delete(cursor);
  }

  static void execute(long cursor, long query, TSNode node) {
    ts_query_cursor_exec(cursor, query, node);
  }

  static boolean nextMatch(long cursor, TSQueryMatch match) {
    return ts_query_cursor_next_match(cursor, match);
  }

  static String[] symbolNames(long language) {
    String[] names = new String[ts_language_symbol_count(language)];
    for (int symbol = 0; symbol < names.length; symbol++) {
      names[symbol] = ts_language_symbol_name(language, symbol);
    }
    return names;
  }

  /** Names of fields by id; the id 0 means none. */
  static String[] fieldNames(long language) {
    String[] names = new String[ts_language_field_count(language) + 1];
    for (int field = 1; field < names.length; field++) {
      names[field] = ts_language_field_name_for_id(language, field);
    }
    return names;
  }

  private static RuntimeException failed(String what, Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime
        ? runtime
        : new IllegalStateException("tree-sitter: " + what + " failed", cause);
  }
}
