<?php
function hasFfi(): bool {
    return extension_loaded('FFI') && class_exists(FFI::class);
}
