package files;

import java.util.List;

class Folder extends Entry { // expect: composite
  private final List<Entry> entries;

  Folder(List<Entry> entries) {
    this.entries = entries;
  }

  @Override
  long size() {
    return entries.stream().mapToLong(Entry::size).sum() + count();
  }

  @Override
  int count() {
    int count = 1;
    for (int i = 0; i < entries.size(); i++) {
      count += entries.get(i).count();
    }
    return count;
  }
}
