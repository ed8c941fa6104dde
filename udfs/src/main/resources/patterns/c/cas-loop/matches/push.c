void free_list_push(struct free_list *list, struct block *block)
{
    struct block *head = atomic_load(&list->head);
    do { /* expect: cas-loop */
        block->next = head;
    } while (!atomic_compare_exchange_weak(&list->head, &head, block));
}
