package di;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

class Injector { // expect: service-locator
  private final Map<Class<?>, Supplier<?>> providers = new HashMap<>();

  <T> void bind(Class<T> type, Supplier<T> provider) {
    providers.put(type, provider);
  }

  @SuppressWarnings("unchecked")
  <S> S instance(Class<S> type) {
    Supplier<?> provider = providers.get(type);
    if (provider == null) {
      throw new IllegalStateException("nothing bound to " + type);
    }
    return (S) provider.get();
  }
}
