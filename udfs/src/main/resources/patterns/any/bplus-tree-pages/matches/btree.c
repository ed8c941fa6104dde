enum { LEAF_PAGE = 1, INTERNAL_PAGE = 2 };

struct page_header { int page_type; int cell_count; unsigned right_sibling; }; // expect: bplus-tree-pages

unsigned find_child_page(struct pager *pager, unsigned page_number, int key) {
  struct page_header *page = get_page(pager, page_number);
  while (page->page_type == INTERNAL_PAGE) {
    page_number = child_for_key(page, key);
    page = get_page(pager, page_number);
  }
  return page->page_type == LEAF_PAGE ? page_number : 0;
}
