#include <vector>

struct World {
  std::vector<unsigned> masks;
  std::vector<Position> positions;
  std::vector<Velocity> velocities;

  unsigned Spawn(unsigned component_mask) {
    masks.push_back(component_mask);
    return masks.size() - 1;
  }

  template <typename System>
  void ForEach(unsigned component_mask, System system) { // expect: entity-component-system
    for (unsigned entity = 0; entity < masks.size(); entity++) {
      if ((masks[entity] & component_mask) == component_mask) system(entity);
    }
  }
};
