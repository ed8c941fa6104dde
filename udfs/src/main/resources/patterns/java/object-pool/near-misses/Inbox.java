package mail;

import java.util.ArrayDeque;
import java.util.Queue;

final class Inbox {
  private final Queue<Message> messages = new ArrayDeque<>();

  void deliver(Message message) {
    messages.add(message);
  }

  Message next() {
    return messages.poll();
  }
}
