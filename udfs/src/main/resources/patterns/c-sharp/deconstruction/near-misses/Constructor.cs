public readonly struct Point
{
    public Point(double x, double y)
    {
        (X, Y) = (x, y);
    }
}
