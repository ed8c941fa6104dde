package money;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class Currency { // expect: multiton
  private static final Map<String, Currency> KNOWN = new ConcurrentHashMap<>();

  private final String code;

  private Currency(String code) {
    this.code = code;
  }

  public static Currency of(String code) {
    return KNOWN.computeIfAbsent(code, Currency::new);
  }

  public String code() {
    return code;
  }
}
