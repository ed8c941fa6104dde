package paint;

import java.util.List;

final class Palette {
  static final class Tone { // expect: immutable-value
    final String name;
    final List<Integer> channels;

    Tone(String name, List<Integer> channels) {
      this.name = name;
      this.channels = List.copyOf(channels);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Tone t && t.name.equals(name) && t.channels.equals(channels);
    }

    @Override
    public int hashCode() {
      return name.hashCode() ^ channels.hashCode();
    }
  }
}
