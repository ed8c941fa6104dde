jint Java_org_archive_Native_compress(JNIEnv *env, jclass type, jbyteArray input) // expect: native-method
{
    jsize length = (*env)->GetArrayLength(env, input);
    return (jint)compress_bound(length);
}
