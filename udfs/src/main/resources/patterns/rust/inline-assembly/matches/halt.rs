pub fn halt() -> ! { // expect: inline-assembly
    loop {
        unsafe { core::arch::asm!("hlt", options(nomem, nostack)) };
    }
}
