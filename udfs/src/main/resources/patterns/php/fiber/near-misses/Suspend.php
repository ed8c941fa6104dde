<?php
class Accounts {
    public function close(User $user): void {
        Billing::suspend($user);
    }
}
