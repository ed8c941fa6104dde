class Cron:
    def schedule(self, job, every):
        self.jobs.append((job, every))

    def run(self):
        for job, every in self.jobs:
            job.start(every)
