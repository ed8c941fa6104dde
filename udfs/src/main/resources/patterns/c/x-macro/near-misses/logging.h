#define LOG(level, ...) log_message(__FILE__, __LINE__, level, __VA_ARGS__)
#define LOG_INFO(...) LOG(1, __VA_ARGS__)
#define LOG_WARN(...) LOG(2, __VA_ARGS__)
#define LOG_FAIL(...) LOG(3, __VA_ARGS__)

void log_message(const char *file, int line, int level, const char *format, ...);
