#include <jni.h>
#include <time.h>

jlong Java_net_clock_Monotonic_nanos(JNIEnv *env, jobject self) /* expect: native-method */
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000LL + now.tv_nsec;
}
