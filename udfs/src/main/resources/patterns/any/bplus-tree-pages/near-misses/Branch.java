final class Branch {
  int split(int pageSize) {
    return leaves.size() / pageSize;
  }
}
