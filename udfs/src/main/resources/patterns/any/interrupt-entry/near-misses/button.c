static void (*handlers[4])(void);

void press(int button) {
  if (handlers[button]) handlers[button]();
}
