import time


class Lease: # expect: lease
    def acquire(self, owner):
        if self.owner not in (None, owner) and time.time() < self.expires_at:
            return False
        self.owner = owner
        self.expires_at = time.time() + self.ttl
        return True

    def renew(self, owner):
        return self.owner == owner and self.acquire(owner)
