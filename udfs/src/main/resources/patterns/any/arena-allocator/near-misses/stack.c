struct stack { int items[32]; int top; };

int push(struct stack *s, int value) {
  if (s->top >= 32) return 0;
  s->items[s->top] = value;
  s->top += 1;
  return 1;
}
