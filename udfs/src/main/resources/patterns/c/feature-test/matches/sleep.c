#ifdef _WIN32 /* expect: feature-test */
#include <windows.h>

void pause_ms(unsigned ms) { Sleep(ms); }
#else
#include <time.h>

void pause_ms(unsigned ms)
{
    struct timespec t = { ms / 1000, (ms % 1000) * 1000000L };
    nanosleep(&t, 0);
}
#endif
