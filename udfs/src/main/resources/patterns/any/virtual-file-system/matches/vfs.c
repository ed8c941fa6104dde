struct inode_operations {
  struct inode *(*lookup)(struct inode *, const char *);
  int (*mkdir)(struct inode *, const char *);
  int (*unlink)(struct inode *, const char *);
};

int vfs_read(struct file *file, char *to, int size) {
  if (!file->f_op->read) return -1;
  return file->f_op->read(file, to, size);
}

int vfs_open(struct dentry *dentry, struct file *file) { // expect: virtual-file-system
  struct inode *inode = dentry->inode;
  file->f_op = inode->f_op;
  return inode->f_op->open(inode, file);
}

int vfs_write(struct file *file, const char *from, int size);
