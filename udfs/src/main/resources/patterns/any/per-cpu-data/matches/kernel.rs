pub fn current_task() -> Task { // expect: per-cpu-data
    let local = &per_cpu[cpu_id()];
    local.switches.fetch_add(1);
    local.task
}
