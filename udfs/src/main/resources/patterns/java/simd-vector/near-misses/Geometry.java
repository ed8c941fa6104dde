class Geometry {
    Vector origin() {
        return Vector.zero(3);
    }
}
