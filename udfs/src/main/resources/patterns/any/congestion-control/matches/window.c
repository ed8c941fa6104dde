struct sender { unsigned cwnd, ssthresh, dup_acks; };

void on_dup_ack(struct sender *s) {
  if (++s->dup_acks == 3) {
    s->ssthresh = s->cwnd / 2;
    s->cwnd = s->ssthresh + 3;
    retransmit(s);
  }
}

void on_ack(struct sender *s) { // expect: congestion-control
  s->dup_acks = 0;
  s->cwnd += s->cwnd < s->ssthresh ? s->cwnd : 1;
}
