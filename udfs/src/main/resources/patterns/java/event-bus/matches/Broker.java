package mq;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;

class Broker { // expect: event-bus
  private final Map<String, Set<Consumer>> consumers = new ConcurrentHashMap<>();

  void bind(String queue, Consumer consumer) {
    Set<Consumer> bound = consumers.get(queue);
    if (bound == null) {
      bound = new CopyOnWriteArraySet<>();
      consumers.put(queue, bound);
    }
    bound.add(consumer);
  }

  void send(String queue, byte[] message) {
    Set<Consumer> bound = consumers.get(queue);
    if (bound != null) {
      bound.forEach(consumer -> consumer.deliver(message));
    }
  }
}
