template <typename T>
class Holder : public Base<T> {
 public:
  T value;
};
