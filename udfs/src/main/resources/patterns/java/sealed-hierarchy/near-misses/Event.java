package events;

public interface Event {
  final class Opened implements Event {}

  final class Closed implements Event {}
}
