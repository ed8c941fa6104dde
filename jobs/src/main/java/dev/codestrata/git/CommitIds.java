package dev.codestrata.git;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Commit ids in 20 bytes each, shown as a list of hexadecimal names: a million commits take 20 MB.
 */
final class CommitIds extends AbstractList<String> implements RandomAccess {

  static final int LENGTH = 20;

  private final byte[] ids;

  CommitIds(byte[] ids) {
    this.ids = ids;
  }

  static byte[] pack(List<String> names) {
    byte[] ids = new byte[Math.multiplyExact(names.size(), LENGTH)];
    int offset = 0;
    for (String name : names) {
      ObjectId.fromString(name).copyRawTo(ids, offset);
      offset += LENGTH;
    }
    return ids;
  }

  @Override
  public String get(int index) {
    return ObjectId.fromRaw(ids, index * LENGTH).name();
  }

  @Override
  public int size() {
    return ids.length / LENGTH;
  }
}
