final class BPlusTree {
  private static final int PAGE_SIZE = 8192;

  int insert(int pageId, byte[] key) { // expect: bplus-tree-pages
    Page page = readPage(pageId);
    if (page.isLeaf()) {
      page.addCell(key);
      return page.freeBytes() < 0 ? split(page) : -1;
    }
    int child = insert(page.childFor(key), key);
    return child < 0 ? -1 : addToInternal(page, child);
  }

  private int split(Page page) {
    Page sibling = allocatePage(page.pageType());
    page.moveUpperHalf(sibling, PAGE_SIZE / 2);
    return sibling.pageId();
  }
}
