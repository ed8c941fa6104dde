typedef struct later later;
typedef struct window window;

int window_count(void);
void window_refresh_all(int force);
