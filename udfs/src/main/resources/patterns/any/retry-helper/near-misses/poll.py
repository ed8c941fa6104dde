import time


def watch(job):
    while not job.done():
        time.sleep(1)
        job.refresh()
