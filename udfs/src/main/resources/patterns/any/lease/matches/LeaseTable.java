final class LeaseTable { // expect: lease
  synchronized boolean tryAcquire(String key, String holder, long now) {
    Lease lease = leases.get(key);
    if (lease != null && !lease.holder().equals(holder) && lease.expiresAt() > now) {
      return false;
    }
    leases.put(key, new Lease(holder, now + ttl));
    return true;
  }

  synchronized void renew(String key, String holder, long now) {
    expires = now + ttl;
    tryAcquire(key, holder, now);
  }
}
