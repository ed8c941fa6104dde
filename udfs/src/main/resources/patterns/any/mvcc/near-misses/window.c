struct window { int visible; long version; };

int show(struct window *w) {
  w->visible = 1;
  return w->version > 3;
}
