struct grid { int columns, gap; };

int grid_width(const struct grid *g, int cell) {
  return g->columns * cell + (g->columns - 1) * g->gap;
}
