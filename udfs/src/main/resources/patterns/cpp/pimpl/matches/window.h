class Window { // expect: pimpl
 public:
  Window();
  ~Window();
  void show();

 private:
  class WindowPrivate;
  WindowPrivate* d;
};
