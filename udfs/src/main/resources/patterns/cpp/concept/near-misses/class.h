class Concept {
 public:
  virtual ~Concept() = default;
  virtual void Draw() const = 0;
};
