final class BloomEffect {
  void apply(float[] pixels, int size) {
    for (int i = 0; i < size; i++) {
      pixels[i] = blur(pixels, i);
    }
  }
}
