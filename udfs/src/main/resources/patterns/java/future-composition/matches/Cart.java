package shop;

import java.util.concurrent.CompletableFuture;

class Cart {
  CompletableFuture<Long> total(CompletableFuture<Long> goods, CompletableFuture<Long> shipping) {
    return goods.thenCombine(shipping, Long::sum); // expect: future-composition
  }
}
