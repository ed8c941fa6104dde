pub fn read_array<const N: usize>(input: &mut impl Read) -> io::Result<[u8; N]> { // expect: const-generics
    let mut bytes = [0; N];
    input.read_exact(&mut bytes)?;
    Ok(bytes)
}
