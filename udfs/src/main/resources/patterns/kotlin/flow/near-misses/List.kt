fun evens(to: Int): List<Int> = (0..to).filter { it % 2 == 0 }
