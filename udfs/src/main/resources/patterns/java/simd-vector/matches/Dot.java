class Dot {
    float dot(float[] a, float[] b) { // expect: simd-vector
        var sum = FloatVector.zero(SPECIES);
        for (int i = 0; i < SPECIES.loopBound(a.length); i += SPECIES.length()) {
            sum = FloatVector.fromArray(SPECIES, a, i).fma(FloatVector.fromArray(SPECIES, b, i), sum);
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }
}
