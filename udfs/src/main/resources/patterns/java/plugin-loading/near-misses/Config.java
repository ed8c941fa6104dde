package config;

import java.io.IOException;
import java.io.Reader;
import java.util.Properties;

final class Config {
  Properties read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    return properties;
  }
}
