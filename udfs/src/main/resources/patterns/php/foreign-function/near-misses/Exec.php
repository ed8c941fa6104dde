<?php
function version(): string {
    return trim(shell_exec('ld --version'));
}
