pub fn attention(heads: &[Head]) -> usize {
    heads.iter().filter(|head| head.turned).count()
}
