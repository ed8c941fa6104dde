final class Journal { // expect: write-ahead-log
  private final java.nio.channels.FileChannel channel;
  private long sequence;

  void append(Record record) throws java.io.IOException {
    channel.write(record.bytesWithChecksum(sequence++));
    channel.force(false);
  }

  void recover(Table table) throws java.io.IOException {
    for (Record record = read(); record.hasValidChecksum(); record = read()) {
      table.apply(record);
    }
    channel.truncate(record.offset());
  }
}
