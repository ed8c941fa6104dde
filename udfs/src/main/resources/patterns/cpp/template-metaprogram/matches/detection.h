template <typename T, typename = void>
struct HasSize : std::false_type {};

template <typename T>  // expect: template-metaprogram
struct HasSize<T, std::void_t<decltype(std::declval<T>().size())>> : std::true_type {};
