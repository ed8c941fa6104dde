<?php
class Row {
    public function __get($column) { // expect: magic-call
        return $this->values[$column] ?? null;
    }
}
