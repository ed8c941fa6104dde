void guarded(Task& task) {
  try {
    task.run();
  } catch (const std::exception& error) {
    task.failed(error.what());
    throw;
  }
}
