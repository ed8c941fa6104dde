<?php
#[Attribute(Attribute::TARGET_METHOD)] // expect: attribute
final class Route {
    public function __construct(public string $path, public string $method = 'GET') {}
}
