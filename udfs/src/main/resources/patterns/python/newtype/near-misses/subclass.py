class Seconds(float):
    def __str__(self):
        return f"{self:.1f} s"
