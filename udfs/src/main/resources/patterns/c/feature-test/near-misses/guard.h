#ifndef GUARD_H
#define GUARD_H

#ifdef __cplusplus
extern "C" int answer(void);
#endif

#ifndef ANSWER_MAX
#define ANSWER_MAX 42
#endif

#endif
