class Checks
{
    bool IsRound(object shape) => shape is Circle c && c.Radius > 0;
}
