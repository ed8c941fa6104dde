<?php
class Vips {
    private static function library(): \FFI { // expect: foreign-function
        return self::$ffi ??= \FFI::load(__DIR__ . '/vips.h');
    }
}
