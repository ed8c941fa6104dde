pub fn compile(code: &[u8]) -> extern "C" fn(i64) -> i64 { // expect: jit-compiler
    let mut memory = Mapping::new(code.len());
    memory.write(code);
    memory.make_exec();
    unsafe { std::mem::transmute(memory.as_ptr()) }
}

pub fn emit_add(code: &mut Vec<u8>, register: u8) {
    code.extend([0x48, 0x01, register]);
    log("jit", code);
}
