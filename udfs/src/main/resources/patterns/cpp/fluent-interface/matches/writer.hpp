template <typename Out>
struct JsonWriter { // expect: fluent-interface
  JsonWriter& key(std::string_view name) {
    out << '"' << name << "\":";
    return *this;
  }
  JsonWriter& number(long value) { out << value; return *this; }
  JsonWriter& text(std::string_view value) {
    escape(out, value);
    return *this;
  }
  Out& out;
};
