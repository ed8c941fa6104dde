#define PTE_V 1
#define PTE_W 4

typedef unsigned long pte_t;

pte_t *walk(pte_t *pagetable, unsigned long virtual_address) { // expect: page-tables
  for (int level = 2; level > 0; level--) {
    pte_t *pte = &pagetable[(virtual_address >> (12 + 9 * level)) & 0x1ff];
    if (!(*pte & PTE_V)) return 0;
    pagetable = (pte_t *)frame_of(*pte);
  }
  return &pagetable[(virtual_address >> 12) & 0x1ff];
}

void map_page(pte_t *pte, unsigned long physical) { *pte = physical | PTE_V | PTE_W; }
