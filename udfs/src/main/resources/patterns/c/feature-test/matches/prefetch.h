#if defined(__GNUC__) || defined(__clang__) /* expect: feature-test */
#define likely(x) __builtin_expect(!!(x), 1)
#else
#define likely(x) (x)
#endif
