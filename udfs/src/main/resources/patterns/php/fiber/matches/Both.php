<?php
function numbers(): void { // expect: fiber
    $fiber = new \Fiber(function (): void {
        Fiber::suspend(1);
        Fiber::suspend(2);
    });
    echo $fiber->start();
}
