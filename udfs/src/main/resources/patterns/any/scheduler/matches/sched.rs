impl Scheduler {
    pub fn reschedule(&mut self) { // expect: scheduler
        let current = self.current;
        if self.tasks[current].time_slice == 0 {
            self.ready_queue.push_back(current);
        }
        if let Some(next) = self.pick_next() {
            self.current = next;
            unsafe { switch_to(&mut self.tasks[next]) };
        }
    }

    fn pick_next(&mut self) -> Option<usize> {
        self.ready_queue.pop_front()
    }
}
