package shop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class Products {
  private final Map<String, Product> known = new ConcurrentHashMap<>();
  private final Catalog catalog;

  public Products(Catalog catalog) {
    this.catalog = catalog;
  }

  public Product product(String sku) { // expect: cache-aside
    Product product = known.get(sku);
    if (product == null) {
      product = catalog.load(sku);
      known.put(sku, product);
    }
    return product;
  }
}
