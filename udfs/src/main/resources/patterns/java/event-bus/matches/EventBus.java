package events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class EventBus { // expect: event-bus
  private final Map<Class<?>, List<Handler>> handlers = new HashMap<>();

  public void subscribe(Class<?> type, Handler handler) {
    handlers.computeIfAbsent(type, key -> new ArrayList<>()).add(handler);
  }

  public void publish(Object event) {
    for (Handler handler : handlers.getOrDefault(event.getClass(), List.of())) {
      handler.handle(event);
    }
  }

  public interface Handler {
    void handle(Object event);
  }
}
