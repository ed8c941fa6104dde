class Reno: # expect: congestion-control
    def on_ack(self, acked):
        if self.congestion_window < self.ssthresh:
            self.congestion_window += acked
        else:
            self.congestion_window += acked * MSS / self.congestion_window

    def on_timeout(self):
        self.ssthresh = max(self.congestion_window / 2, 2 * MSS)
        self.congestion_window = MSS
        self.retransmit()
