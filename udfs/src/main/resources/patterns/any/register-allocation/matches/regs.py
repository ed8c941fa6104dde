class LinearScan:
    def allocate(self, live_intervals): # expect: register-allocation
        for interval in sorted(live_intervals, key=lambda i: i.start):
            self.expire(interval.start)
            if self.free_registers:
                interval.register = self.free_registers.pop()
                self.active.append(interval)
            else:
                self.spill(interval)
