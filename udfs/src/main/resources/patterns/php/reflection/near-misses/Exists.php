<?php
function call(object $target, string $method) {
    return method_exists($target, $method) ? $target->$method() : null;
}
