class Find {
    int first(byte[] text, byte wanted) { // expect: simd-vector
        var chunk = ByteVector.fromArray(ByteVector.SPECIES_256, text, 0);
        return chunk.eq(wanted).firstTrue();
    }
}
