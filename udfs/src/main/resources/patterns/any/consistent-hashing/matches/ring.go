package shard

func (r *ring) add(node string) {
	for i := 0; i < r.replicas; i++ {
		point := crc32.ChecksumIEEE([]byte(node + strconv.Itoa(i)))
		r.points = append(r.points, point)
		r.nodes[point] = node
	}
	sort.Ints(r.points)
}

func (r *ring) get(key string) string { // expect: consistent-hashing
	hash := crc32.ChecksumIEEE([]byte(key))
	at := sort.Search(len(r.points), func(i int) bool { return r.points[i] >= hash })
	return r.nodes[r.points[at%len(r.points)]]
}
