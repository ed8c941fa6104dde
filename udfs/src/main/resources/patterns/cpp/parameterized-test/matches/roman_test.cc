class RomanTest : public ::testing::TestWithParam<std::pair<int, const char*>> {};

TEST_P(RomanTest, WritesNumbers) {
  EXPECT_EQ(roman(GetParam().first), GetParam().second);
}

INSTANTIATE_TEST_SUITE_P( // expect: parameterized-test
    Small, RomanTest,
    ::testing::Values(std::make_pair(1, "I"), std::make_pair(4, "IV")));
