class Tasks:
    def next(self):
        return min(self.tasks, key=lambda task: task.precedence)
