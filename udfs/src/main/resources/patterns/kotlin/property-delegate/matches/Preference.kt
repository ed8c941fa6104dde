class Preference(private val store: Store, private val default: String) {
    operator fun getValue(owner: Any?, property: KProperty<*>): String = // expect: property-delegate
        store.get(property.name) ?: default
}
