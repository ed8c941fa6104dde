class Flat:
    def __init__(self, lease_years, rent):
        self.lease_years = lease_years
        self.rent = rent
