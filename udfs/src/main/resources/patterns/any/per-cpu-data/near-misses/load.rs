pub fn busy(cpus: &[Cpu]) -> usize {
    cpus.iter().filter(|cpu| cpu.load > 0.9).count()
}
