const Header* ReadHeader(const char* page) {  // expect: reinterpretation
  const auto* header = reinterpret_cast<const Header*>(page);
  return header->magic == kMagic ? header : nullptr;
}
