package config;

import java.util.Properties;

public final class Defaults {
  private Defaults() {}

  private static final class Holder {
    static final Properties PROPERTIES = new Properties();
  }

  public static Properties properties() {
    return Holder.PROPERTIES;
  }
}
