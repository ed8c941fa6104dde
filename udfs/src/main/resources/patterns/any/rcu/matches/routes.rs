impl Routes {
    pub fn replace(&self, fresh: Box<Table>) { // expect: rcu
        let old = self.current.swap(Box::into_raw(fresh), Ordering::AcqRel);
        self.domain.synchronize_rcu();
        unsafe { drop(Box::from_raw(old)) };
    }

    pub fn find(&self, key: u32) -> Option<Route> {
        let _section = self.domain.rcu_read_lock();
        unsafe { (*self.current.load(Ordering::Acquire)).find(key) }
    }
}
