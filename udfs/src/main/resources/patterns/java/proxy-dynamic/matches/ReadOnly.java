package guard;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;

public class ReadOnly implements InvocationHandler {
  private final Object real;

  public ReadOnly(Object real) {
    this.real = real;
  }

  // expect on the next line's hit
  @Override // expect: proxy-dynamic
  public Object invoke(Object self, Method method, Object[] args) throws Throwable {
    if (method.getName().startsWith("set")) {
      throw new UnsupportedOperationException(method.getName());
    }
    return method.invoke(this.real, args);
  }
}
