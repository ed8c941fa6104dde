int allowed(struct bucket *b) {
  return b->tokens > 0 && b->tokens--;
}
