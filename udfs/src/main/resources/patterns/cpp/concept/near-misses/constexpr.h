template <typename T>
constexpr bool kIsSmall = sizeof(T) <= sizeof(void*);
