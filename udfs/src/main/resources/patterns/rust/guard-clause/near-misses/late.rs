fn poll(queue: &Queue) -> Option<Job> {
    let job = queue.pop()?;
    if job.cancelled {
        return None;
    }
    if job.expired() {
        return None;
    }
    Some(job)
}
