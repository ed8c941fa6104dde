class Window {
 public:
  ~Window() { delete canvas_; }

 private:
  Canvas* canvas_ = nullptr;
  std::weak_ptr<Window> parent_;
  std::vector<Widget*> children_;
};
