<?php
function lines(string $file): array {
    return file($file, FILE_IGNORE_NEW_LINES);
}
