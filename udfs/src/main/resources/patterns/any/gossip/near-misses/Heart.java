final class HeartMonitor {
  boolean isAlarming(int heartbeat) {
    return heartbeat > 180 || heartbeat < 40;
  }
}
