<?php
namespace Forms;

use Attribute;

#[Attribute(Attribute::TARGET_PROPERTY | Attribute::IS_REPEATABLE)] // expect: attribute
class Rule {
    public string $message = 'is not valid';
}
