package feed;

record QueueSource(Broker broker) implements Source { // expect: adapter
  @Override
  public boolean hasMore() {
    return broker.depth() > 0;
  }

  @Override
  public Event next() {
    return broker.receive();
  }
}
