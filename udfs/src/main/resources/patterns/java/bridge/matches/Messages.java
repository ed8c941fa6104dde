package mail;

public class Messages {
  abstract static class Channel {
    abstract void send(String text);
  }

  static class Sms extends Channel {
    void send(String text) {}
  }

  static class Letter extends Channel {
    void send(String text) {}
  }

  abstract static class Message { // expect: bridge
    private final Channel channel;

    Message(Channel channel) {
      this.channel = channel;
    }

    void deliver(String text) {
      channel.send(text);
    }
  }

  static class Reminder extends Message {
    Reminder(Channel channel) {
      super(channel);
    }
  }
}
