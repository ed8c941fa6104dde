package tree

const pageSize = 4096

type page struct {
	pageID uint64
	kind   uint16
	count  uint16
}

func (t *tree) split(p *page) *page { // expect: bplus-tree-pages
	right := t.allocate(p.kind)
	if p.kind == leafPage {
		moveElements(p, right, p.count/2)
	} else {
		moveBranch(p, right, p.count/2)
	}
	t.parent(p).insert(right.firstKey(), right.pageID, pageSize)
	return right
}
