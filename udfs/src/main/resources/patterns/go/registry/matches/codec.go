package codec

type Codec func([]byte) []byte

var codecs = make(map[string]Codec)

func add(name string, codec Codec) { codecs[name] = codec } // expect: registry

func init() {
	add("identity", func(b []byte) []byte { return b })
}
