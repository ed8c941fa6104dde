void start() {
  instantiate_test_suite(registry(), "small", values(1, 2, 3));
}
