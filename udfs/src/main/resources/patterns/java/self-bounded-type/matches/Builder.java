abstract class RequestBuilder<B extends RequestBuilder<B>> { // expect: self-bounded-type
    abstract B self();

    B header(String name, String value) {
        headers.put(name, value);
        return self();
    }
}
