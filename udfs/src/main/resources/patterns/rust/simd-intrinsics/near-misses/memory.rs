pub fn resident(pages: u64) -> u64 {
    let mm_pages = mm_size(pages);
    vm_statistics(mm_pages)
}
