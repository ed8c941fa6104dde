struct node { int value; struct node *prev, *next; };

void node_remove(struct node *n) {
  n->prev->next = n->next;
  n->next->prev = n->prev;
}
