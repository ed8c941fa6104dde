use core::arch::asm;

pub fn cycles() -> u64 { // expect: inline-assembly
    let low: u32;
    let high: u32;
    unsafe { asm!("rdtsc", out("eax") low, out("edx") high) };
    ((high as u64) << 32) | low as u64
}
