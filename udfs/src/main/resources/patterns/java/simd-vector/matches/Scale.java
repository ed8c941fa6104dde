class Scale {
    void scale(double[] values, double factor) { // expect: simd-vector
        var factors = DoubleVector.broadcast(SPECIES, factor);
        apply(values, v -> v.mul(factors));
    }
}
