pub fn schedule(meeting: &Meeting, room: &mut Room) {
    room.meetings.push(meeting.clone());
}
