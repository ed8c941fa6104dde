package compiler;

import java.util.List;

/** A model of types that has look-ups of the same names. */
final class TypeModel {
  interface Type {
    List<String> getDeclaredMethods();

    String getDeclaredField(String name);
  }

  static int members(Type type) {
    return type.getDeclaredMethods().size() + type.getDeclaredField("size").length();
  }
}
