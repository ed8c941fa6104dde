struct rope { struct rope *left, *right; int weight; const char *text; };

char rope_index(const struct rope *r, int at) { // expect: rope
  while (r->left) {
    if (at < r->weight) {
      r = r->left;
    } else {
      at -= r->weight;
      r = r->right;
    }
  }
  return r->text[at];
}

struct rope *rope_concat(struct rope *a, struct rope *b);
