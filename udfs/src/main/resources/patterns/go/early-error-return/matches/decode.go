package wire

import "io"

func decode(in io.Reader) (*Message, error) { // expect: early-error-return
	header, err := readHeader(in)
	if err != nil {
		return nil, err
	}
	var m Message
	if readErr := m.readBody(in, header.size); readErr != nil {
		return nil, readErr
	}
	if sum, sumErr := readSum(in); sumErr != nil {
		return nil, sumErr
	} else if sum != m.sum() {
		return nil, errBadSum
	}
	if err := m.check(); err != nil {
		return nil, err
	}
	return &m, nil
}
