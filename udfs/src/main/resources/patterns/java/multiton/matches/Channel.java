package bus;

import java.util.HashMap;
import java.util.Map;

class Channel { // expect: multiton
  private static Map<Integer, Channel> channels = new HashMap<>();

  private final int number;

  private Channel(int number) {
    this.number = number;
  }

  static synchronized Channel forNumber(int number) {
    Channel channel = channels.get(number);
    if (channel == null) {
      channel = new Channel(number);
      channels.put(number, channel);
    }
    return channel;
  }
}
