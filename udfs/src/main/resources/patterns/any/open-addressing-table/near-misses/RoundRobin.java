final class RoundRobin {
  Server choose() {
    for (int tries = 0; tries < servers.length; tries++) {
      last = (last + 1) % servers.length;
      if (servers[last].isUp()) {
        return servers[last];
      }
    }
    return null;
  }
}
