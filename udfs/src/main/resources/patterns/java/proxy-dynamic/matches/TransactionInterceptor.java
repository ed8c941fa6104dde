package tx;

import java.lang.reflect.Method;

class TransactionInterceptor {
  private final Database database;

  TransactionInterceptor(Database database) {
    this.database = database;
  }

  Object intercept(Service service, Method called, Object[] arguments) throws Exception { // expect: proxy-dynamic
    database.begin();
    Object result = called.invoke(service, arguments);
    database.commit();
    return result;
  }
}
