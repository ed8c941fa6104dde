#include <stdlib.h>
#include <string.h>

char *join(const char *a, const char *b)
{
    char *joined = malloc(strlen(a) + strlen(b) + 1);
    if (!joined)
        return NULL;
    strcpy(joined, a);
    strcat(joined, b);
    if (joined[0] == '\0') {
        free(joined);
        return NULL;
    }
    return joined;
}
