class Worker:
    def __init__(self, queue):
        self.queue = queue

    async def run(self):  # expect: async-function
        while True:
            job = await self.queue.get()
            try:
                await job.execute()
            finally:
                self.queue.task_done()
