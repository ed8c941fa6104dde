TEST(Clamp, KeepsTheRange) {
  for (int value : {-5, 0, 300}) {
    EXPECT_LE(clamp(value, 0, 255), 255);
  }
}
