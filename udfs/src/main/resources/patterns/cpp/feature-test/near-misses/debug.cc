void Trace(const char* message) {
#ifdef STORE_TRACE
  Write(message);
#else
  (void)message;
#endif
}
