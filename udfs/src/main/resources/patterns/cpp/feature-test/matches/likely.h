#if defined(__GNUC__) || defined(__clang__)  // expect: feature-test
#define STORE_LIKELY(x) __builtin_expect(!!(x), 1)
#else
#define STORE_LIKELY(x) (x)
#endif
