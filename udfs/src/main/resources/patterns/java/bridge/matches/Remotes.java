package tv;

interface Device {
  void setVolume(int percent);
}

final class Radio implements Device {
  public void setVolume(int percent) {}
}

final class Television implements Device {
  public void setVolume(int percent) {}
}

class Remote { // expect: bridge
  protected final Device device;

  Remote(Device device) {
    this.device = device;
  }

  void quiet() {
    device.setVolume(10);
  }
}

final class AdvancedRemote extends Remote {
  AdvancedRemote(Device device) {
    super(device);
  }

  void mute() {
    device.setVolume(0);
  }
}
