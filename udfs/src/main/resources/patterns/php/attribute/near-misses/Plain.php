<?php
class Attribute {
    public function __construct(public string $name, public mixed $value) {}
}
