public bool IsSquare(object shape)
{
    return shape is Square square && square.Side > 0;
}
