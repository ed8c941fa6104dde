export function createProgram(modules) {
  return modules.map((module) => module.link()).join("\n");
}
