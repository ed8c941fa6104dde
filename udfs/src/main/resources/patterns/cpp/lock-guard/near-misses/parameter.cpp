void wait_until_ready(std::unique_lock<std::mutex>& lock, State& state) {
  state.changed.wait(lock, [&] { return state.ready; });
}

std::unique_lock<std::mutex> take(std::mutex& mutex);
