package shop;

class RemoteCatalog implements Catalog { // expect: proxy
  private Catalog connected;
  private final Connector connector;

  RemoteCatalog(Connector connector) {
    this.connector = connector;
  }

  private Catalog catalog() {
    if (connected == null) {
      connected = connector.connect("catalog");
    }
    return connected;
  }

  @Override
  public Item find(String sku) {
    return catalog().find(sku);
  }
}
