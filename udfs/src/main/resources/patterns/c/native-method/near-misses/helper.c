static void throw_io(JNIEnv *env, const char *message)
{
    jclass type = (*env)->FindClass(env, "java/io/IOException");
    (*env)->ThrowNew(env, type, message);
}
