class Epoll {
    private native int create(); // expect: native-method

    private native int await(int descriptor, long address, int timeout); // expect: native-method
}
