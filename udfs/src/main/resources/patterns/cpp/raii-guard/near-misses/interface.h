class Listener {
 public:
  virtual ~Listener() {}
  Listener(const Listener&) = delete;
  virtual void changed(int key) = 0;
};
