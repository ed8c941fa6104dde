class Config { // expect: rcu
 public:
  void Update(Settings* fresh) {
    Settings* old = current_.exchange(fresh);
    WaitForGracePeriod();
    delete old;
  }

  int Limit() {
    ReadSection section = domain_.ReadLock();
    return current_.load()->limit;
  }
};
