void Stop(std::atomic<bool>& flag) { flag.store(true); }
