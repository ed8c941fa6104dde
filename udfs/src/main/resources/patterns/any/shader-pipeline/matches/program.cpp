unsigned BuildProgram(const char* vertex, const char* fragment) { // expect: shader-pipeline
  unsigned program = glCreateProgram();
  unsigned vs = glCreateShader(GL_VERTEX_SHADER);
  glShaderSource(vs, 1, &vertex, nullptr);
  glCompileShader(vs);
  glAttachShader(program, vs);
  glAttachShader(program, CompileFragment(fragment));
  glLinkProgram(program);
  glUseProgram(program);
  return program;
}
