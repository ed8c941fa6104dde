final class Layout {
  Bounds split(Bounds bounds, int axis) {
    return axis == 0 ? bounds.leftHalf() : bounds.topHalf();
  }
}
