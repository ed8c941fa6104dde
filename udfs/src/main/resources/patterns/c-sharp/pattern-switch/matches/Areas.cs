class Areas
{
    double Of(Shape shape) => shape switch // expect: pattern-switch
    {
        Circle c => Math.PI * c.Radius * c.Radius,
        Square { Side: var side } => side * side,
        _ => 0,
    };
}
