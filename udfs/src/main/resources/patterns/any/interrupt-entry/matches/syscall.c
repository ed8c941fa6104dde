typedef long (*syscall_fn)(long, long);

static syscall_fn syscall_table[64];

void syscall_entry(struct trapframe *frame) { // expect: interrupt-entry
  long number = frame->a7;
  intr_on();
  if (number >= 0 && number < 64 && syscall_table[number]) {
    frame->epc += 4;
    frame->a0 = syscall_table[number](frame->a0, frame->a1);
  }
}
