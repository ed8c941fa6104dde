package transport

func (r *reno) onAck(acked int) {
	if r.cwnd < r.ssthresh {
		r.cwnd += acked
		return
	}
	r.cwnd += segment * acked / r.cwnd
}

func (r *reno) onLoss() { // expect: congestion-control
	r.ssthresh = max(r.cwnd/2, 2*segment)
	r.cwnd = r.ssthresh
}
