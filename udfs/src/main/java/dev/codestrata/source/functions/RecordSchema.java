package dev.codestrata.source.functions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Derives a SQL type from a Java record, its components in snake case, and turns values of records
 * into rows. Primitive components are not nullable.
 */
final class RecordSchema {

  private static final Map<Type, DataType> SIMPLE =
      Map.ofEntries(
          Map.entry(String.class, DataTypes.StringType),
          Map.entry(boolean.class, DataTypes.BooleanType),
          Map.entry(Boolean.class, DataTypes.BooleanType),
          Map.entry(int.class, DataTypes.IntegerType),
          Map.entry(Integer.class, DataTypes.IntegerType),
          Map.entry(long.class, DataTypes.LongType),
          Map.entry(Long.class, DataTypes.LongType),
          Map.entry(float.class, DataTypes.FloatType),
          Map.entry(Float.class, DataTypes.FloatType),
          Map.entry(double.class, DataTypes.DoubleType),
          Map.entry(Double.class, DataTypes.DoubleType));

  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> record) {
          RecordComponent[] components = record.getRecordComponents();
          Method[] accessors = new Method[components.length];
          for (int i = 0; i < components.length; i++) {
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
          }
          return accessors;
        }
      };

  private RecordSchema() {}

  /** An array of the structs that {@code record} describes. */
  static ArrayType arrayOf(Class<? extends Record> record) {
    return DataTypes.createArrayType(structOf(record), false);
  }

  /** The struct that {@code record} describes. */
  static StructType structOf(Class<? extends Record> record) {
    List<StructField> fields = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      fields.add(
          DataTypes.createStructField(
              snakeCase(component.getName()),
              typeOf(component.getGenericType()),
              !component.getType().isPrimitive()));
    }
    return DataTypes.createStructType(fields);
  }

  /** The value as Spark's converters take it: records as rows, also within lists. */
  static Object toSpark(Object value) {
    if (value instanceof Record record) {
      Method[] accessors = ACCESSORS.get(record.getClass());
      Object[] values = new Object[accessors.length];
      for (int i = 0; i < accessors.length; i++) {
        values[i] = toSpark(read(accessors[i], record));
      }
      Row row = RowFactory.create(values);
      return row;
    }
    if (value instanceof List<?> list) {
      List<Object> values = new ArrayList<>(list.size());
      for (Object element : list) {
        values.add(toSpark(element));
      }
      return values;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> values = new LinkedHashMap<>();
      map.forEach((key, element) -> values.put(key, toSpark(element)));
      return values;
    }
    return value;
  }

  private static Object read(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }

  private static DataType typeOf(Type type) {
    DataType simple = SIMPLE.get(type);
    if (simple != null) {
      return simple;
    }
    if (type instanceof Class<?> c && c.isRecord()) {
      return structOf(c.asSubclass(Record.class));
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
      Type[] arguments = generic.getActualTypeArguments();
      if (List.class.isAssignableFrom(raw)) {
        return DataTypes.createArrayType(typeOf(arguments[0]), false);
      }
      if (Map.class.isAssignableFrom(raw)) {
        return DataTypes.createMapType(typeOf(arguments[0]), typeOf(arguments[1]), false);
      }
    }
    throw new IllegalArgumentException("no SQL type for " + type.getTypeName());
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
