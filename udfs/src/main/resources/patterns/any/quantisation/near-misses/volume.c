int volume(float level) {
  int v = (int)(level * 255);
  return v > 255 ? 255 : v;
}
