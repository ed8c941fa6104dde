TEST(RomanTest, WritesFour) {
  EXPECT_EQ(roman(4), "IV");
}

TEST_F(ServerTest, Answers) {
  EXPECT_EQ(server_.get("/"), 200);
}
