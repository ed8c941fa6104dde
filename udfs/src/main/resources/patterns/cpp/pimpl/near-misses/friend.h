class Page {
  friend class Book;
  std::unique_ptr<Book> owner_;
  int number_ = 0;
};
