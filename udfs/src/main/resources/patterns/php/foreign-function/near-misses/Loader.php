<?php
class Config {
    public static function read(): self {
        return Loader::load('config.php');
    }
}
