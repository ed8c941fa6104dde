import queue

DONE = object()  # expect: sentinel-value


def worker(tasks: queue.Queue):
    while True:
        task = tasks.get()
        if task is DONE:
            break
        task()
