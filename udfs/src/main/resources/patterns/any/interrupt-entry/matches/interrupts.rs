pub fn init(idt: &mut InterruptDescriptorTable) {
    idt.breakpoint.set_handler_fn(breakpoint);
    idt.page_fault.set_handler_fn(page_fault);
    load_idt(idt);
}

extern "C" fn timer(frame: InterruptStackFrame) { // expect: interrupt-entry
    log(frame.rip, frame.rsp);
    unsafe { PICS.lock().end_of_interrupt(32) };
    idt.set_handler_fn(frame.error_code);
}
