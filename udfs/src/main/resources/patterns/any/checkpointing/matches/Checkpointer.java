final class Checkpointer {
  void checkpoint() throws java.io.IOException { // expect: checkpointing
    long lsn = journal.position();
    for (Page page : buffer.dirty()) {
      page.flush();
    }
    header.write(lsn);
    journal.truncate(lsn);
  }
}
