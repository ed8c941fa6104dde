final class Codec {
    static {
        System.loadLibrary("codec");
    }

    static native int decode(byte[] input, byte[] output); // expect: native-method
}
