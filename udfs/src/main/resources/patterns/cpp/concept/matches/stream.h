template <typename S>
concept ByteStream = requires(S stream, std::span<std::byte> into) {  // expect: concept
  { stream.Read(into) } -> std::same_as<std::size_t>;
  stream.Close();
};
