package words;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class Dictionary { // expect: read-write-lock
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, String> words = new HashMap<>();

  public String get(String word) {
    lock.readLock().lock();
    try {
      return words.get(word);
    } finally {
      lock.readLock().unlock();
    }
  }

  public void put(String word, String meaning) {
    lock.writeLock().lock();
    try {
      words.put(word, meaning);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
