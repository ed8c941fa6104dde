package dev.codestrata.tables;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes a row of any record: every column filled, or every column empty that may be. */
public final class SampleRows {

  private SampleRows() {}

  /** A row whose every column has a value that depends on its name and on the seed. */
  public static <R extends Record> R full(Class<R> type, int seed) {
    return create(type, component -> value(component.getGenericType(), component.getName(), seed));
  }

  /** A row with nothing but the key. */
  public static <R extends Record> R sparse(LakeTable<R> table, int seed) {
    return create(
        table.schema().recordType(),
        component -> {
          String column = RecordCodec.snakeCase(component.getName());
          boolean required =
              component.getType().isPrimitive()
                  || !table.schema().structType().apply(column).nullable();
          return required ? value(component.getGenericType(), component.getName(), seed) : null;
        });
  }

  private static <R extends Record> R create(
      Class<R> type, java.util.function.Function<RecordComponent, Object> values) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = values.apply(components[i]);
    }
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  private static Object value(Type type, String name, int seed) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? List.of(value(arguments[0], name, seed), value(arguments[0], name, seed + 1))
          : Map.of(
              value(arguments[0], name, seed), value(arguments[1], name, seed),
              value(arguments[0], name, seed + 1), value(arguments[1], name, seed + 1));
    }
    if (type == String.class) {
      return name + " " + seed + " \u00e9\ud83d\ude00";
    } else if (type == long.class || type == Long.class) {
      return 5_000_000_000L + seed;
    } else if (type == int.class || type == Integer.class) {
      return 100 + seed;
    } else if (type == boolean.class || type == Boolean.class) {
      return seed % 2 == 0;
    } else if (type == double.class || type == Double.class) {
      return 0.5 + seed;
    } else if (type == float.class || type == Float.class) {
      return 0.25f + seed;
    } else if (type == Instant.class) {
      return Instant.parse("2024-02-29T23:59:59.123456Z").plusSeconds(seed);
    }
    @SuppressWarnings("unchecked")
    Class<? extends Record> nested = (Class<? extends Record>) type;
    return full(nested, seed);
  }
}
