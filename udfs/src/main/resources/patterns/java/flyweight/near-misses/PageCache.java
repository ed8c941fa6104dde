package web;

import java.util.HashMap;
import java.util.Map;

final class PageCache {
  private final Map<String, Page> pages = new HashMap<>();
  private final Loader loader;

  PageCache(Loader loader) {
    this.loader = loader;
  }

  Page page(String url) {
    Page page = pages.get(url);
    if (page == null) {
      page = loader.load(url);
      pages.put(url, page);
    }
    return page;
  }
}
