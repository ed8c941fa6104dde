package launch;

import java.lang.reflect.Method;

final class MainStarter {
  static void start(Object application, String[] args) throws Exception { // expect: reflection
    Method main = application.getClass().getMethod("main", String[].class);
    main.invoke(null, (Object) args);
  }
}
