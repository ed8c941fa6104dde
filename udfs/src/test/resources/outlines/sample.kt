package app.model

import kotlin.math.*
import java.util.List as JavaList
import app.Other

/** A cart. */
class Cart<T>(val size: Int) : Base() {
    constructor(name: String) : this(1)

    fun total(a: Int, b: String = ""): Int {
        if (a > 1 && b != "") {
            for (i in 0..a) { }
        } else if (a < 0) {
        }
        return when (a) {
            1 -> 2
            else -> b.length ?: 3
        }
    }

    companion object {
        fun of() = Cart<Int>(1)
    }
}

interface Shape {
    fun area(): Double
}

object Registry
enum class Color { RED, BLUE }
typealias Names = List<String>

fun String.shout(): String = this
