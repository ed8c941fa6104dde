pub fn listing(code: &[u8]) {
    println!("asm!: {} bytes", code.len());
    for byte in code {
        print!("{byte:02x} ");
    }
}
