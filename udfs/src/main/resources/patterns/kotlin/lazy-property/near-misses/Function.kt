fun lazy() = "a lazy dog"

val dog = lazy()
