suspend fun migrate(steps: List<Step>) {
  for (step in steps) {
    step.run()
  }
}
