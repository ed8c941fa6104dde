package game;

import java.util.ArrayList;
import java.util.List;

class ParticlePool { // expect: object-pool
  private final List<Particle> free = new ArrayList<>();
  private int made;

  Particle obtain() {
    if (free.isEmpty()) {
      made++;
      return new Particle();
    }
    return free.remove(free.size() - 1);
  }

  void recycle(Particle particle) {
    particle.reset();
    free.add(particle);
  }

  int made() {
    return made;
  }
}
