<?php
abstract class Facade {
    public static function __callStatic($method, $arguments) { // expect: magic-call
        return static::instance()->$method(...$arguments);
    }
}
