<?php
class Rows implements IteratorAggregate {
    public function getIterator(): Iterator {
        return new ArrayIterator($this->rows);
    }
}
