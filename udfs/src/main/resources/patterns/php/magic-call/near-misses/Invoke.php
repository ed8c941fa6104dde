<?php
class Handler {
    public function __invoke(Request $request): Response {
        return $this->handle($request);
    }
}
