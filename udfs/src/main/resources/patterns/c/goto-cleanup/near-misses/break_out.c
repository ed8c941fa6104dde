#include <stdio.h>

int find(int rows, int columns, int grid[rows][columns], int wanted)
{
    int y, x = 0;
    for (y = 0; y < rows; y++) {
        for (x = 0; x < columns; x++) {
            if (grid[y][x] == wanted)
                goto found;
            if (grid[y][x] < 0)
                goto found;
        }
    }
    return -1;
found:
    printf("at %d, %d\n", y, x);
    return y;
}
