package bank;

import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;

class AccountDao { // expect: repository
  @PersistenceContext private EntityManager manager;

  Account find(long id) {
    return manager.find(Account.class, id);
  }

  void store(Account account) {
    manager.persist(account);
  }

  void remove(Account account) {
    manager.remove(account);
  }
}
