package people;

class Profiles {
  private final Cache<Long, Profile> cache;
  private final Database database;

  Profiles(Cache<Long, Profile> cache, Database database) {
    this.cache = cache;
    this.database = database;
  }

  Profile profile(long id) { // expect: cache-aside
    Profile hit = cache.getIfPresent(id);
    if (hit != null) {
      return hit;
    }
    Profile loaded = database.select(id);
    cache.put(id, loaded);
    return loaded;
  }
}
