package memfs

func (fs *fileSystem) Lookup(dir inode, name string) (inode, error) {
	entry, ok := fs.dentry(dir, name)
	if !ok {
		return 0, notFound
	}
	return entry.inode, nil
}

func (fs *fileSystem) Getattr(ino inode) attr         { return fs.stat(ino) }
func (fs *fileSystem) Mkdir(dir inode, name string)   { fs.create(dir, name) }
func (fs *fileSystem) Readdir(dir inode) []string     { return fs.open(dir).read() } // expect: virtual-file-system
func (fs *fileSystem) Unlink(dir inode, name string)  { fs.vfs.unlink(dir, name) }
