<?php
class Routes {
    public function add(callable $handler): void { // expect: reflection
        $function = new ReflectionFunction($handler);
        foreach ($function->getAttributes(Route::class) as $attribute) {
            $this->routes[] = $attribute->newInstance();
        }
    }
}
