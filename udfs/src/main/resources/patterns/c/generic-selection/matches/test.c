static void test_promotion(void) /* expect: generic-selection */
{
    short a = 1;
    assert(_Generic(a + a, int: 1, default: 0));
    assert(_Generic(+a, int: 1, default: 0));
}
