int vm_grow(struct mm *mm, unsigned long pages)
{
    return mm_populate(mm, pages) && vma_merge(mm) == 0;
}
