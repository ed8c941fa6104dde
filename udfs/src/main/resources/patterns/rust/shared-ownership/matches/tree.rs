use std::cell::RefCell;
use std::rc::{Rc, Weak};

pub struct TreeNode {
    name: String,
    parent: Weak<RefCell<TreeNode>>,
    children: Rc<RefCell<Vec<TreeNode>>>, // expect: shared-ownership
}
