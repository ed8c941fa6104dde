<?php
class Logged {
    public function __call(string $name, array $arguments) { // expect: magic-call
        $this->log->debug($name);
        return $this->target->$name(...$arguments);
    }
}
