impl FileSystem for MemFs {
    fn lookup(&self, dir: Inode, name: &str) -> Option<Inode> {
        self.dentry(dir).get(name)
    }

    fn getattr(&self, ino: Inode) -> Attr {
        self.nodes[ino].attr
    }

    fn mkdir(&mut self, dir: Inode, name: &str) {
        self.create(dir, name);
    }

    fn readdir(&self, dir: Inode) -> Vec<String> { // expect: virtual-file-system
        self.open(dir).read()
    }

    fn unlink(&mut self, dir: Inode, name: &str) {
        self.vnode(dir).unlink(name);
    }
}
