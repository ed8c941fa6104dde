fun Locations.updates(): Flow<Location> = callbackFlow { // expect: flow
    val listener = LocationListener { trySend(it) }
    register(listener)
    awaitClose { unregister(listener) }
}
