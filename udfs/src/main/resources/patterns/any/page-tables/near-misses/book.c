int page_of(int word, int words_per_page) {
  return word / words_per_page;
}
