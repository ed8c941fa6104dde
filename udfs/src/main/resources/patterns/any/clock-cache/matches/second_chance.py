class SecondChance:
    def evict(self): # expect: clock-cache
        while True:
            page = self.pages[self.hand]
            self.hand = (self.hand + 1) % len(self.pages)
            if not page.referenced:
                return self.drop(page)
            page.referenced = False

    def hit(self, page):
        self.cache[page.number].referenced = True
