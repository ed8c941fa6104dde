<?php
class Loop {
    public function run(callable $task): void { // expect: fiber
        $fiber = new Fiber($task);
        $this->waiting[] = $fiber;
        $fiber->start();
    }
}
