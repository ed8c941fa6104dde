package dev.codestrata.tables;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;
import scala.collection.mutable.WrappedArray;

/** Accessors of one record type, looked up once: values out of records and back. */
final class RecordCodec {

  private static final ClassValue<RecordCodec> CODECS =
      new ClassValue<>() {
        @Override
        protected RecordCodec computeValue(Class<?> type) {
          return new RecordCodec(type);
        }
      };

  private final Class<?> recordType;
  private final RecordComponent[] components;
  private final String[] names;
  private final Constructor<?> constructor;

  private RecordCodec(Class<?> recordType) {
    this.recordType = recordType;
    this.components = recordType.getRecordComponents();
    this.names = Arrays.stream(components).map(c -> snakeCase(c.getName())).toArray(String[]::new);
    Class<?>[] parameters =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.constructor = recordType.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(recordType.getName() + " has no canonical constructor", e);
    }
  }

  static RecordCodec of(Class<?> recordType) {
    return CODECS.get(recordType);
  }

  static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  String fieldName(int index) {
    return names[index];
  }

  Column column(int index) {
    Column column = components[index].getAnnotation(Column.class);
    if (column == null) {
      throw new IllegalArgumentException(
          recordType.getSimpleName() + "." + components[index].getName() + " lacks @Column");
    }
    return column;
  }

  StructField field(int index, boolean nullable) {
    Column column = column(index);
    Metadata metadata = new MetadataBuilder().putString("comment", column.value()).build();
    return new StructField(
        names[index], dataType(components[index].getGenericType()), nullable, metadata);
  }

  Object[] toValues(Record value) {
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      try {
        values[i] = toSpark(components[i].getAccessor().invoke(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(
            recordType.getName() + "." + components[i].getName() + " cannot be read", e);
      }
    }
    return values;
  }

  Object toRecord(Row row) {
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Object value = row.get(row.fieldIndex(names[i]));
      if (value == null && components[i].getType().isPrimitive()) {
        throw new IllegalArgumentException("column " + names[i] + " is null");
      }
      values[i] = toJava(value, components[i].getGenericType());
    }
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(recordType.getName() + " cannot be created", e);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
    }
  }

  private DataType dataType(Type type) {
    if (type instanceof Class<?> plain) {
      return plain.isRecord() ? structType(plain) : scalarType(plain);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return DataTypes.createArrayType(dataType(arguments[0]), true);
      }
      if (generic.getRawType() == Map.class) {
        return DataTypes.createMapType(dataType(arguments[0]), dataType(arguments[1]), true);
      }
    }
    throw unsupported(type);
  }

  private static StructType structType(Class<?> nested) {
    RecordCodec codec = of(nested);
    StructField[] fields = new StructField[codec.components.length];
    for (int i = 0; i < fields.length; i++) {
      // Delta refuses not-null fields inside arrays, so no nested field has that mark.
      fields[i] = codec.field(i, true);
    }
    return new StructType(fields);
  }

  private DataType scalarType(Class<?> type) {
    if (type == String.class) {
      return DataTypes.StringType;
    } else if (type == long.class || type == Long.class) {
      return DataTypes.LongType;
    } else if (type == int.class || type == Integer.class) {
      return DataTypes.IntegerType;
    } else if (type == boolean.class || type == Boolean.class) {
      return DataTypes.BooleanType;
    } else if (type == double.class || type == Double.class) {
      return DataTypes.DoubleType;
    } else if (type == float.class || type == Float.class) {
      return DataTypes.FloatType;
    } else if (type == Instant.class) {
      return DataTypes.TimestampType;
    }
    throw unsupported(type);
  }

  private IllegalArgumentException unsupported(Type type) {
    return new IllegalArgumentException(
        recordType.getSimpleName() + " has a component of type " + type + ", which no column has");
  }

  private static Object toSpark(Object value) {
    if (value instanceof List<?> list) {
      Object[] elements = new Object[list.size()];
      for (int i = 0; i < elements.length; i++) {
        elements[i] = toSpark(list.get(i));
      }
      return WrappedArray.make(elements);
    }
    if (value instanceof Map<?, ?> map) {
      // Sorted, so that equal maps give equal files.
      Map<Object, Object> entries = new LinkedHashMap<>();
      new TreeMap<Object, Object>(map).forEach((key, entry) -> entries.put(key, toSpark(entry)));
      return JavaConverters.mapAsScalaMap(entries);
    }
    if (value instanceof Record nested) {
      return RowFactory.create(of(nested.getClass()).toValues(nested));
    }
    return value;
  }

  private static Object toJava(Object value, Type type) {
    if (value == null) {
      return null;
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        List<Object> list = new ArrayList<>();
        for (Object element : JavaConverters.asJavaIterable((scala.collection.Iterable<?>) value)) {
          list.add(toJava(element, arguments[0]));
        }
        return Collections.unmodifiableList(list);
      }
      Map<Object, Object> map = new TreeMap<>();
      JavaConverters.mapAsJavaMap((scala.collection.Map<?, ?>) value)
          .forEach((key, entry) -> map.put(key, toJava(entry, arguments[1])));
      return Collections.unmodifiableMap(map);
    }
    if (type instanceof Class<?> plain && plain.isRecord()) {
      return of(plain).toRecord((Row) value);
    }
    return value instanceof Timestamp timestamp ? timestamp.toInstant() : value;
  }
}
