static const int kMaxHeight = 12;

int random_height(Random& random) {
  int height = 1;
  while (height < kMaxHeight && random.one_in(4)) height++;
  return height == kMaxHeight ? kMaxHeight - 1 : height;
}
