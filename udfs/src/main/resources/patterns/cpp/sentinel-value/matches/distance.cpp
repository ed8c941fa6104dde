namespace {
const int kUnreachable = -1; // expect: sentinel-value
}

void print(const std::vector<int>& distances) {
  for (int distance : distances) {
    if (kUnreachable == distance) std::puts("-");
    else std::printf("%d\n", distance);
  }
}
