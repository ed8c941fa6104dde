<?php
class Client {
    public function orders(): iterable { // expect: generator
        for ($page = 1; $batch = $this->page($page); $page++) {
            yield from $batch;
        }
    }
}
