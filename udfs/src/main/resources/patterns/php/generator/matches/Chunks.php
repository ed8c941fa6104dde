<?php
function chunks(iterable $items, int $size) { // expect: generator
    $chunk = [];
    foreach ($items as $item) {
        $chunk[] = $item;
        if (count($chunk) === $size) {
            yield $chunk;
            $chunk = [];
        }
    }
    if ($chunk) yield $chunk;
}
