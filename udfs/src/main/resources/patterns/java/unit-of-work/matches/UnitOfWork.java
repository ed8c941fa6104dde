package store;

import java.util.ArrayList;
import java.util.List;

public final class UnitOfWork { // expect: unit-of-work
  private final List<Entity> added = new ArrayList<>();
  private final List<Entity> removed = new ArrayList<>();
  private final Database database;

  public UnitOfWork(Database database) {
    this.database = database;
  }

  public void add(Entity entity) {
    added.add(entity);
  }

  public void remove(Entity entity) {
    removed.add(entity);
  }

  public void commit() {
    for (Entity entity : added) {
      database.insert(entity);
    }
    for (Entity entity : removed) {
      database.delete(entity);
    }
    added.clear();
    removed.clear();
  }
}
