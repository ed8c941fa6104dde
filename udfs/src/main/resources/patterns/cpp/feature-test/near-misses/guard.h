#ifndef STORE_PAGE_H_
#define STORE_PAGE_H_
class Page;
#endif
