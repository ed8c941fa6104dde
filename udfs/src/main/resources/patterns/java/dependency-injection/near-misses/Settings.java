package config;

import javax.inject.Inject;

class Settings {
  private final Environment environment;

  @Inject
  Settings(Environment environment) {
    this.environment = environment;
  }

  Environment environment() {
    return environment;
  }
}
