<?php
class Container {
    public function make(string $class): object { // expect: reflection
        $constructor = (new ReflectionClass($class))->getConstructor();
        $arguments = array_map([$this, 'resolve'], $constructor->getParameters());
        return new $class(...$arguments);
    }
}
