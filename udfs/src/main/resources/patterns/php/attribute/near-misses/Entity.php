<?php
#[Entity]
class Order {
    public int $id;
}
