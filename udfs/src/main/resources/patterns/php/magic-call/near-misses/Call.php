<?php
class Phone {
    public function call(string $number): void {
        $this->line->dial($number);
    }
}
