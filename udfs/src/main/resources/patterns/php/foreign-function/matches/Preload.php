<?php
$zlib = FFI::scope('ZLIB'); // expect: foreign-function
echo $zlib->zlibVersion();
