<?php
#[\Attribute] // expect: attribute
class Column {
    public function __construct(public string $name) {}
}
