struct entry *lookup(int key) {
  rcu_read_lock();
  struct entry *e = rcu_dereference(table[key]);
  rcu_read_unlock();
  return e;
}

void replace(int key, struct entry *fresh) { // expect: rcu
  struct entry *old = table[key];
  rcu_assign_pointer(table[key], fresh);
  synchronize_rcu();
  free(old);
}
