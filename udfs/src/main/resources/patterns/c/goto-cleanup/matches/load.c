#include <stdio.h>
#include <stdlib.h>

int load_image(const char *path, unsigned char **pixels, size_t size)
{
    int status = -1;
    unsigned char *buffer = NULL;
    FILE *in = fopen(path, "rb");
    if (in == NULL)
        goto out;
    buffer = malloc(size);
    if (buffer == NULL)
        goto out;
    if (fread(buffer, 1, size, in) != size)
        goto out;
    *pixels = buffer;
    buffer = NULL;
    status = 0;
out: /* expect: goto-cleanup */
    free(buffer);
    if (in)
        fclose(in);
    return status;
}
