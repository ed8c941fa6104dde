#if __cplusplus >= 202002L  // expect: feature-test
#include <span>
template <typename T> using View = std::span<T>;
#else
#include "view.h"
#endif
