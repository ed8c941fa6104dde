open class Shape {
    open fun area() = 0.0
}
