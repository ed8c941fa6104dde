public class Clock {
    /** Nanoseconds of the raw monotonic clock. */
    public static native long raw(); // expect: native-method
}
