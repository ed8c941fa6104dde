val powers = generateSequence(1) { it * 2 }
