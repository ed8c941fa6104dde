package dev.codestrata.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import dev.codestrata.errors.CodestrataException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Binds a HOCON object to a record: the component {@code commitsPerUnit} is the key {@code
 * commits-per-unit}. Every key must be a component and every component must have a key; ranges are
 * checked by the records' own constructors.
 */
final class RecordBinder {

  private RecordBinder() {}

  /**
   * @param path the dotted path of {@code config}, for messages
   * @throws CodestrataException.Configuration naming the key, where it stands and what would be
   *     right
   */
  static <R extends Record> R bind(Class<R> type, Config config, String path) {
    RecordComponent[] components = type.getRecordComponents();
    Set<String> known = new TreeSet<>();
    for (RecordComponent component : components) {
      known.add(key(component.getName()));
    }
    for (Map.Entry<String, ConfigValue> entry : config.root().entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw wrong(
            join(path, entry.getKey()),
            "unknown configuration key",
            "known here: " + String.join(", ", known),
            entry.getValue().origin(),
            null);
      }
    }
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String key = key(components[i].getName());
      if (!config.hasPathOrNull(quote(key))) {
        throw wrong(join(path, key), "missing configuration key", "give it a value", null, null);
      }
      arguments[i] = value(components[i], config, key, path);
    }
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw wrong(
          path,
          "configuration value out of range",
          e.getCause().getMessage(),
          config.root().origin(),
          e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("record without canonical constructor: " + type, e);
    }
  }

  private static Object value(RecordComponent component, Config config, String key, String path) {
    Class<?> type = component.getType();
    String quoted = quote(key);
    try {
      if (type.isRecord() && type != ByteSize.class) {
        return bind(type.asSubclass(Record.class), config.getConfig(quoted), join(path, key));
      } else if (type == int.class) {
        return config.getInt(quoted);
      } else if (type == long.class) {
        return config.getLong(quoted);
      } else if (type == double.class) {
        return config.getDouble(quoted);
      } else if (type == boolean.class) {
        return config.getBoolean(quoted);
      } else if (type == String.class) {
        return config.getString(quoted);
      } else if (type == Duration.class) {
        return config.getDuration(quoted);
      } else if (type == ByteSize.class) {
        return new ByteSize(config.getBytes(quoted));
      } else if (type == List.class) {
        return List.copyOf(config.getStringList(quoted));
      } else if (type == Map.class) {
        Class<?> values = mapValues(component);
        return values.isRecord()
            ? records(values.asSubclass(Record.class), config.getObject(quoted), join(path, key))
            : strings(config.getObject(quoted));
      } else if (type.isEnum()) {
        return constant(type, config.getString(quoted));
      }
    } catch (ConfigException | IllegalArgumentException e) {
      throw wrong(
          join(path, key),
          "configuration value " + config.getValue(quoted).render() + " does not fit",
          expected(type),
          config.getValue(quoted).origin(),
          e);
    }
    throw new IllegalStateException("no binding for " + type + " of " + join(path, key));
  }

  private static Class<?> mapValues(RecordComponent component) {
    ParameterizedType type = (ParameterizedType) component.getGenericType();
    return (Class<?>) type.getActualTypeArguments()[1];
  }

  private static <R extends Record> Map<String, R> records(
      Class<R> type, ConfigObject object, String path) {
    Map<String, R> map = new TreeMap<>();
    object.forEach(
        (key, value) -> {
          String at = join(path, quote(key));
          if (!(value instanceof ConfigObject fields)) {
            throw wrong(
                at,
                "configuration value does not fit",
                "expected { "
                    + Arrays.stream(type.getRecordComponents())
                        .map(component -> key(component.getName()))
                        .collect(Collectors.joining(", "))
                    + " }",
                value.origin(),
                null);
          }
          map.put(key, bind(type, fields.toConfig(), at));
        });
    return Collections.unmodifiableMap(map);
  }

  private static Map<String, String> strings(ConfigObject object) {
    Map<String, String> map = new TreeMap<>();
    object
        .toConfig()
        .entrySet()
        .forEach(
            e -> map.put(e.getKey().replace("\"", ""), String.valueOf(e.getValue().unwrapped())));
    return Collections.unmodifiableMap(map);
  }

  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (constant.toString().equalsIgnoreCase(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "expected one of "
          + Arrays.stream(type.getEnumConstants())
              .map(c -> c.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
    } else if (type == Duration.class) {
      return "expected a duration such as 30s or 10m";
    } else if (type == ByteSize.class) {
      return "expected a size such as 512KiB or 1MiB";
    }
    return "expected a value of type " + type.getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static CodestrataException.Configuration wrong(
      String path, String what, String advice, ConfigOrigin origin, Throwable cause) {
    String where = origin == null ? "" : " (" + origin.description() + ")";
    return new CodestrataException.Configuration(
        what + ": " + path + where + "; " + advice, Map.of("key", path), cause);
  }

  static String key(String component) {
    return component.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static String quote(String key) {
    return '"' + key + '"';
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
