public double Length(Point point)
{
    (double x, double y) = point; // expect: deconstruction
    return Math.Sqrt(x * x + y * y);
}
