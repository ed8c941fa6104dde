struct text { char *left, *right; };

void split(struct text *t, char *all, int at) {
  t->left = all;
  t->right = all + at;
}
