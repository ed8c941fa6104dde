bool operator==(const Version& a, const Version& b) {
  if (a.major != b.major) return false;
  if (a.minor != b.minor) return false;
  return a.patch == b.patch;
}
