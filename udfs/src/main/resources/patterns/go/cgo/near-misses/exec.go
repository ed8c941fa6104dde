package build

func compile(file string) error {
	return exec.Command("cc", "-c", file).Run()
}
