package weather;

import java.util.concurrent.CompletableFuture;

public final class Weather {
  private final Service service = new Service();

  public CompletableFuture<String> report(String city) {
    return service.locate(city) // expect: future-composition
        .thenCompose(service::forecast)
        .thenApply(String::trim)
        .exceptionally(problem -> "unknown");
  }

  static final class Service {
    CompletableFuture<Integer> locate(String city) {
      return CompletableFuture.completedFuture(city.length());
    }

    CompletableFuture<String> forecast(int place) {
      return CompletableFuture.completedFuture(" sunny ");
    }
  }
}
