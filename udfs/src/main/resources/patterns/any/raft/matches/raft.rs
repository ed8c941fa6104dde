impl Node {
    fn append_entries(&mut self, request: AppendEntries) -> bool { // expect: raft
        if request.term < self.current_term {
            return false;
        }
        self.role = Role::Follower;
        self.leader = request.leader;
        self.commit_index = self.commit_index.max(request.commit_index);
        self.log.matches(request.prev_log_index)
    }

    fn become_candidate(&mut self) {
        self.current_term += 1;
        self.voted_for = Some(self.id);
        self.broadcast_request_vote();
    }
}
