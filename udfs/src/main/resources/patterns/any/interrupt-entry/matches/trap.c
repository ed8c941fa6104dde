struct trap_frame { unsigned long rip, rsp, rax, int_no; };

static void (*irq_handlers[16])(struct trap_frame *);

void trap_dispatch(struct trap_frame *frame) { // expect: interrupt-entry
  if (frame->int_no == 0x80) {
    frame->rax = syscalls[frame->rax](frame);
  } else if (irq_handlers[frame->int_no - 32]) {
    irq_handlers[frame->int_no - 32](frame);
    outb(0x20, 0x20); /* end of interrupt */
  }
}
