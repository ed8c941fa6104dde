<?php
function create(string $class): object {
    return new $class();
}
