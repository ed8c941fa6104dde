final class Allocator {
  Room allocate(Interval interval) {
    return rooms.stream().filter(room -> room.isFree(interval)).findFirst().orElse(null);
  }
}
