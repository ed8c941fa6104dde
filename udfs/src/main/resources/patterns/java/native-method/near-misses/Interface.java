interface Decoder {
    int decode(byte[] input, byte[] output);
}
