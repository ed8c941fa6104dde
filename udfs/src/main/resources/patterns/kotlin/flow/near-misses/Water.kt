fun measure(pipe: Pipe): Double {
    return pipe.flow(seconds = 10) / 10.0
}
