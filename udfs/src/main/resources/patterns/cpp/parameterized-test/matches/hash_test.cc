namespace {

std::vector<Hash> all_hashes() { return {Hash::kMd5, Hash::kSha1, Hash::kSha256}; }

INSTANTIATE_TEST_SUITE_P(All, HashTest, ::testing::ValuesIn(all_hashes())); // expect: parameterized-test

}  // namespace
