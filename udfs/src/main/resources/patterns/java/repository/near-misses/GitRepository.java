package vcs;

interface GitRepository extends AutoCloseable {
  String head();

  void checkout(String branch);
}
