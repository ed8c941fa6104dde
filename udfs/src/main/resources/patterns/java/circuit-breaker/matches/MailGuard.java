package mail;

import java.time.Clock;
import java.time.Instant;

final class MailGuard { // expect: circuit-breaker
  enum State {
    CLOSED,
    OPEN,
    HALF_OPEN
  }

  private final Clock clock;
  private State state = State.CLOSED;
  private int bounced;
  private Instant retryAt = Instant.MIN;

  MailGuard(Clock clock) {
    this.clock = clock;
  }

  boolean allows() {
    if (state == State.OPEN && clock.millis() > retryAt.toEpochMilli()) {
      state = State.HALF_OPEN;
    }
    return state != State.OPEN;
  }

  void delivered() {
    bounced = 0;
    state = State.CLOSED;
  }

  void bounced() {
    bounced++;
    if (bounced == 10) {
      state = State.OPEN;
      retryAt = clock.instant().plusSeconds(60);
    }
  }
}
