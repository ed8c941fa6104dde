package trace;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;

final class TimingHandler implements InvocationHandler {
  private final Object target;

  TimingHandler(Object target) {
    this.target = target;
  }

  @Override // expect: proxy-dynamic
  public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
    long start = System.nanoTime();
    try {
      return method.invoke(target, args);
    } finally {
      System.out.println(method.getName() + " " + (System.nanoTime() - start));
    }
  }
}
