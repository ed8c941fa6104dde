pub fn merge(a: &mut BTreeSet<u32>, b: &BTreeSet<u32>) {
    a.extend(b.iter().cloned());
}
