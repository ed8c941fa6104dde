pub fn first_free_seat(seats: &[bool]) -> Option<usize> {
    seats.iter().position(|taken| !taken)
}

pub fn release(seats: &mut [bool], seat: usize) {
    seats[seat] = false;
}
