package host;

import java.util.ServiceLoader;

final class Extensions {
  void start(Host host) { // expect: plugin-loading
    for (Extension extension : ServiceLoader.load(Extension.class)) {
      extension.attach(host);
    }
  }
}
