UserName = str
Handler = Callable[[Request], Response]
