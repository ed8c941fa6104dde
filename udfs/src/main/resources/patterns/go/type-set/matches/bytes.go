package text

type (
	Bytes interface{ ~[]byte } // expect: type-set
)
