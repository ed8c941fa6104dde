final class Diary {
  private final java.util.List<String> journal = new java.util.ArrayList<>();

  void append(String record) {
    journal.add(record);
  }

  void restore(java.util.List<String> records) {
    journal.addAll(records);
  }
}
