final class PropertyNode {
  private Shape cachedShape;
  private int slot;

  Object get(DynamicObject receiver) { // expect: inline-cache
    if (receiver.shape() == cachedShape) {
      return receiver.slot(slot);
    }
    return miss(receiver);
  }

  private Object miss(DynamicObject receiver) {
    cachedShape = receiver.shape();
    slot = cachedShape.lookup(property);
    return receiver.slot(slot);
  }
}
