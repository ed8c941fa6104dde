void Write(File& file, const Record& record) {
  file.Append(reinterpret_cast<const char*>(&record), sizeof record);
}
