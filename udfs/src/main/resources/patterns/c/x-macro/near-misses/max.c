#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define MAP3(f, a, b, c) f(a) + f(b) + f(c)
#define REPEAT2(X) X(1) X(2)

int largest(int a, int b, int c)
{
    return MAX(MAX(a, b), c);
}
