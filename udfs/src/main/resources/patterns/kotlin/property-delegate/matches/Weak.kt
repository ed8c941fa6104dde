operator fun <T> WeakReference<T>.getValue(owner: Any?, property: KProperty<*>): T? = get() // expect: property-delegate
