class Dates:
    def parse_date(self, text):
        return date.fromisoformat(text)

    def parse_time(self, text):
        return time.fromisoformat(text)

    def parse_zone(self, text):
        return timezone(text)

    def parse_all(self, texts):
        return [self.parse_date(text) for text in texts]
