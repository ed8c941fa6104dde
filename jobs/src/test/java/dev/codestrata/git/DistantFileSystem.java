package dev.codestrata.git;

import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Files that are not to be read in place, as those of an object store: {@code distant:///path}. */
public final class DistantFileSystem extends RawLocalFileSystem {

  static Configuration configuration() {
    Configuration configuration = new Configuration();
    configuration.setClass("fs.distant.impl", DistantFileSystem.class, RawLocalFileSystem.class);
    return configuration;
  }

  @Override
  public URI getUri() {
    return URI.create("distant:///");
  }
}
