<?php
class Layout {
    public function yieldContent(string $section): string {
        return $this->sections[$section] ?? '';
    }
}
