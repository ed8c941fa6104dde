package meeting

func (m *meeting) announce() string {
	return "the quorum is " + m.rules
}
