<?php
function hidden(object $value, string $name) { // expect: reflection
    $property = new \ReflectionProperty($value, $name);
    $property->setAccessible(true);
    return $property->getValue($value);
}
