package mail;

import java.util.concurrent.ConcurrentLinkedQueue;

final class SessionPool { // expect: object-pool
  private final ConcurrentLinkedQueue<Session> sessions = new ConcurrentLinkedQueue<>();
  private final SessionFactory factory;

  SessionPool(SessionFactory factory) {
    this.factory = factory;
  }

  Session borrow() {
    Session session;
    while ((session = sessions.poll()) != null) {
      if (session.isAlive()) {
        return session;
      }
    }
    return factory.open();
  }

  void giveBack(Session session) {
    if (session.isAlive()) {
      sessions.offer(session);
    }
  }
}
