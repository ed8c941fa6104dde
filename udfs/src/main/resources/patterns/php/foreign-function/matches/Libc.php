<?php
function pid(): int { // expect: foreign-function
    $libc = FFI::cdef('int getpid(void);', 'libc.so.6');
    return $libc->getpid();
}
