class Exam:
    def mark(self, answers):
        self.marked = [answer == right for answer, right in zip(answers, self.rights)]
