final class Lock {
  boolean acquire(String owner) {
    return holder.compareAndSet(null, owner);
  }
}
