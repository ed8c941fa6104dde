<?php
function lines(string $file): Generator { // expect: generator
    $handle = fopen($file, 'r');
    while (($line = fgets($handle)) !== false) {
        yield rtrim($line);
    }
    fclose($handle);
}
