package call

type server struct{}

func (s server) Run() { run(s) }

func run(s server) {}
