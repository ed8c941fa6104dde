fn count(words: &[String]) -> usize {
    let seen = Rc::new(RefCell::new(HashSet::new()));
    let also = Rc::clone(&seen);
    words.iter().for_each(|word| {
        also.borrow_mut().insert(word.clone());
    });
    let count = seen.borrow().len();
    count
}
