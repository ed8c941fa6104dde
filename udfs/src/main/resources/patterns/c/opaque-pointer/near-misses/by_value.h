#include "date.h"

typedef struct date date_t;

date_t date_today(void);
int date_compare(date_t a, date_t b);
int date_weekday(date_t day);
