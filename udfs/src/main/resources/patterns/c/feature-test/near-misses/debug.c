#include <stdio.h>

#ifdef DEBUG_PARSER
#define TRACE(text) fprintf(stderr, "%s\n", text)
#else
#define TRACE(text) ((void)0)
#endif

#if 0
int unused(void) { return 1; }
#endif

void parse(void)
{
    TRACE("start");
}
