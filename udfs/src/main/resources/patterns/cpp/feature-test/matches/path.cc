char PathSeparator() {
#ifdef _WIN32  // expect: feature-test
  return '\\';
#else
  return '/';
#endif
}
