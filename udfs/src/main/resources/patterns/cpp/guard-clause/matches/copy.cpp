bool copy_file(const Path& from, const Path& to) { // expect: guard-clause
  if (from == to) {
    return true;
  }
  // Directories are the caller's business.
  if (from.is_directory()) {
    return false;
  }
  Stream in(from), out(to, Stream::write);
  return out.pump(in);
}
