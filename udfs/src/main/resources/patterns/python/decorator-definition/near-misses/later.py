def schedule(callback, delay):
    def run():
        callback()

    timer = Timer(delay, run)
    timer.start()
    return timer
