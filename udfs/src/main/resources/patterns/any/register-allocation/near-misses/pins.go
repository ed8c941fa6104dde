package device

func (d *device) write(register, value int) {
	d.registers[register] = value
}
