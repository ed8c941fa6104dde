package debug;

import java.lang.reflect.Field;

final class FieldDump {
  static String dump(Object target) throws IllegalAccessException { // expect: reflection
    StringBuilder out = new StringBuilder();
    for (Field field : target.getClass().getDeclaredFields()) {
      field.setAccessible(true);
      out.append(field.getName()).append('=').append(field.get(target)).append('\n');
    }
    return out.toString();
  }
}
