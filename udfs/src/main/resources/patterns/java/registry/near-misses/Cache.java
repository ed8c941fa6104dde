package cache;

import java.util.HashMap;
import java.util.Map;

final class Cache {
  private final Map<String, Page> pages = new HashMap<>();

  Page get(String url, Loader loader) {
    Page page = pages.get(url);
    if (page == null) {
      page = loader.load(url);
      pages.put(url, page);
    }
    return page;
  }
}
