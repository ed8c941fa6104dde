INSTANTIATE_TEST_CASE_P(AllLevels, CodecTest, testing::Range(0, 10)); // expect: parameterized-test
