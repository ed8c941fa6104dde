<?php
class Point {
    public function __construct(private int $x, private int $y) {}

    public function __toString(): string {
        return "$this->x, $this->y";
    }
}
