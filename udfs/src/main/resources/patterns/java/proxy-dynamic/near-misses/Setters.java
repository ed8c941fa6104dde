package beans;

import java.lang.reflect.Method;

final class Setters {
  static void callAll(Object bean) throws Exception {
    for (Method method : bean.getClass().getMethods()) {
      if (method.getName().startsWith("set")) {
        method.invoke(bean, (Object) null);
      }
    }
  }
}
