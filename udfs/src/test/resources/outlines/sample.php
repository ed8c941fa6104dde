<?php
namespace App\Model;

use App\Base;
use App\Other\{One, Two as Second};
use function App\helper;
require_once 'config.php';

/** A cart. */
abstract class Cart extends Base implements Shape {
    public function __construct(private int $size) {}
    public static function total(int $a, string ...$b): int {
        if ($a && $b) { foreach ($b as $c) { } } elseif ($a) { } else { }
        return $a ? 1 : ($b ?? 2);
    }
    abstract protected function area();
}
interface Shape { public function area(); }
trait Loud { function shout() {} }
enum Color: string { case Red = 'r'; }
function main(array $arguments) { }
