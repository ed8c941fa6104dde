class Positive(private var value: Int) {
    operator fun setValue(owner: Any?, property: KProperty<*>, next: Int) { // expect: property-delegate
        require(next > 0) { "${property.name} must be positive" }
        value = next
    }
}
