fun firstError(results: List<Result>) = results.asSequence().filter { it.failed }.firstOrNull()
