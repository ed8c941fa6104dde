<?php
function numbers(): Generator {
    yield 1;
    yield 2;
}
