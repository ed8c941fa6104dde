extern "C" void Java_app_audio_Mixer_start(JNIEnv* env, jobject self, jint rate) {  // expect: native-method
  mixer().Start(rate);
}
