Image decode(const Bytes& bytes) {
  try {
    return png::decode(bytes);
  } catch (const png::Error& error) {
    throw std::runtime_error(std::string("bad image: ") + error.what());
  }
}
