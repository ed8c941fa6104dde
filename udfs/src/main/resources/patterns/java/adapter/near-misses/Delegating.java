package feed;

final class Delegating implements Source {
  private final Broker broker;

  Delegating(Broker broker) {
    this.broker = broker;
  }

  @Override
  public Event next() {
    return broker.next();
  }

  @Override
  public void close() {
    broker.close();
  }
}
