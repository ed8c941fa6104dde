function bound(method: Function, context: ClassMethodDecoratorContext) { // expect: decorator
  context.addInitializer(function (this: any) {
    this[context.name] = this[context.name].bind(this);
  });
}
