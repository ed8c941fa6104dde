package log;

final class Names {
  static String logger(Object owner) {
    return owner.getClass().getSimpleName() + "@" + Integer.toHexString(owner.hashCode());
  }

  static boolean same(Object a, Object b) {
    return a.getClass() == b.getClass();
  }
}
