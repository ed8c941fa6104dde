public static double Area(Shape shape) => shape switch // expect: pattern-switch
{
    Circle { Radius: var radius } => Math.PI * radius * radius,
    Square square => square.Side * square.Side,
    _ => throw new ArgumentException("unknown shape"),
};
