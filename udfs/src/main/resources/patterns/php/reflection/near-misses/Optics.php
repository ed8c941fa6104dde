<?php
class Mirror {
    public function look(): Reflection {
        return new Reflection($this->light);
    }
}
