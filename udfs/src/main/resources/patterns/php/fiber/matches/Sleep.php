<?php
function delay(Loop $loop, float $seconds): void { // expect: fiber
    $loop->wake(\Fiber::getCurrent(), $seconds);
    \Fiber::suspend();
}
