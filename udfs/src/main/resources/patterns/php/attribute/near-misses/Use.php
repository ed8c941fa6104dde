<?php
class Orders {
    #[Route('/orders')]
    public function list(): array {
        return $this->store->all();
    }
}
