package mock;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

final class RecordingHandler implements InvocationHandler {
  private final List<String> calls = new ArrayList<>();

  @Override
  public Object invoke(Object proxy, Method method, Object[] args) {
    calls.add(method.getName());
    return null;
  }
}
