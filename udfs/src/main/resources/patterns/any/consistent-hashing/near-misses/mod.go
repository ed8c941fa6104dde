package shard

func nodeFor(key string, nodes []string) string {
	return nodes[int(hash(key))%len(nodes)]
}
