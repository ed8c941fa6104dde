<?php
class Cable {
    public function splice(FiberOptic $fiber): FiberOptic {
        return new FiberOptic($fiber->length + 1);
    }
}
