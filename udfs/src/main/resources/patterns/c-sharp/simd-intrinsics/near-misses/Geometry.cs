class Geometry
{
    Vector3 Middle(Vector3 a, Vector3 b) => Vector3.Lerp(a, b, 0.5f);
}
